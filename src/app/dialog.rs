//! The system's file dialog, awaited on a thread of its own.

use crate::evidence::{Problem, ProblemKind};
use crate::state::{Event, Offer};
use crate::ui::Outbox;
use std::future::Future;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

/// Nobody closes a dialog this fast: it never came up.
const TOO_FAST: Duration = Duration::from_millis(400);

/// Names that are tried before giving up, where a file must not be overwritten.
const MAX_TRIES: usize = 1000;

/// Shows the dialog; the choice comes as an event. To be called on the window's thread, as macOS demands.
///
/// Where the system has no dialog, the window's own field for a path takes its place.
pub fn pick_files(title: String, outbox: &Outbox) {
    let choice = rfd::AsyncFileDialog::new().set_title(title).pick_files();
    let answer = outbox.clone();
    let started = Instant::now();
    let waiting = thread::Builder::new().name("mailtrail-dialog".to_owned()).spawn(move || {
        let event = match wait_for(choice) {
            Some(files) => {
                let paths: Vec<PathBuf> = files.iter().map(|file| file.path().to_path_buf()).collect();
                Event::Offered(paths.into_iter().map(Offer::File).collect())
            }
            None if started.elapsed() < TOO_FAST => Event::DialogMissing,
            None => Event::OpenCancelled,
        };
        answer.send(event);
    });
    if waiting.is_err() {
        outbox.send(Event::DialogMissing);
    }
}

/// A file that somebody asked for: what the dialog is called, and the file's name and ending.
pub struct Wanted {
    pub title: String,
    pub name: String,
    pub ending: &'static str,
}

/// Asks where a file shall go, and writes it there. To be called on the window's thread, as macOS demands.
///
/// Where the system has no dialog, the file goes beside other downloads; the event says where.
pub fn save(
    wanted: Wanted,
    outbox: &Outbox,
    write: impl FnOnce(&Path) -> io::Result<()> + Send + 'static,
    saved: fn(String) -> Event,
) {
    let Wanted { title, name, ending } = wanted;
    let file = format!("{name}.{ending}");
    let dialog = rfd::AsyncFileDialog::new().set_title(title).set_file_name(&file);
    let choice = dialog.add_filter(ending.to_uppercase(), &[ending]).save_file();
    let answer = outbox.clone();
    let started = Instant::now();
    let waiting = thread::Builder::new().name("mailtrail-save".to_owned()).spawn(move || {
        let place = match wait_for(choice) {
            Some(file) => Some(file.path().to_path_buf()),
            None if started.elapsed() < TOO_FAST => free_place(&name, ending),
            None => return,
        };
        let path = place.as_ref().map_or(file, |it| it.display().to_string());
        let written = place.is_some_and(|it| write(&it).is_ok());
        answer.send(match written {
            true => saved(path),
            false => Event::ProblemMet(Problem { kind: ProblemKind::Unwritable, name: path }),
        });
    });
    if waiting.is_err() {
        outbox.send(Event::ProblemMet(Problem { kind: ProblemKind::Unwritable, name: String::new() }));
    }
}

/// A place for a file where the system cannot ask for one: beside other downloads, under a name that is free.
fn free_place(name: &str, ending: &str) -> Option<PathBuf> {
    let folder = dirs::download_dir().filter(|it| it.is_dir()).or_else(dirs::home_dir)?;
    let place = |number: usize| {
        let number = if number == 0 { String::new() } else { format!("-{number}") };
        folder.join(format!("mailtrail-{name}{number}.{ending}"))
    };
    (0..MAX_TRIES).map(place).find(|it| !it.exists())
}

/// Runs a future to its end, asleep in between.
fn wait_for<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
