//! The system's file dialog, awaited on a thread of its own.

use super::picture;
use crate::evidence::{Problem, ProblemKind};
use crate::state::{Event, Offer, PictureFormat, WayEvent};
use crate::ui::{Outbox, Picture};
use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

/// Nobody closes a dialog this fast: it never came up.
const TOO_FAST: Duration = Duration::from_millis(400);

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

/// Asks where a picture shall go, and writes it there. To be called on the window's thread, as macOS demands.
///
/// Where the system has no dialog, the picture goes beside other downloads; the event says where.
pub fn save_picture(title: String, name: String, picture: Picture, format: PictureFormat, outbox: &Outbox) {
    let file = format!("{name}.{}", format.ending());
    let dialog = rfd::AsyncFileDialog::new().set_title(title).set_file_name(&file);
    let choice = dialog.add_filter(format.ending().to_uppercase(), &[format.ending()]).save_file();
    let answer = outbox.clone();
    let started = Instant::now();
    let waiting = thread::Builder::new().name("mailtrail-picture".to_owned()).spawn(move || {
        let place = match wait_for(choice) {
            Some(file) => Some(file.path().to_path_buf()),
            None if started.elapsed() < TOO_FAST => picture::free_place(&name, format),
            None => return,
        };
        let path = place.as_ref().map_or(file, |it| it.display().to_string());
        let written = place.is_some_and(|it| picture::write(picture, format, &it).is_ok());
        answer.send(match written {
            true => Event::Way(WayEvent::PictureSaved(path)),
            false => Event::ProblemMet(Problem { kind: ProblemKind::Unwritable, name: path }),
        });
    });
    if waiting.is_err() {
        outbox.send(Event::ProblemMet(Problem { kind: ProblemKind::Unwritable, name: String::new() }));
    }
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
