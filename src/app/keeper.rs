//! The thread that writes small files, so that no frame waits for a disk.

use super::settings_file;
use crate::state::Settings;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

enum Errand {
    Settings(PathBuf, Settings),
    Dump(PathBuf, Vec<u8>),
}

/// A handle to the thread; dropping it waits until everything is written.
pub struct Keeper {
    errands: Option<Sender<Errand>>,
    thread: Option<JoinHandle<()>>,
    settings: Option<PathBuf>,
}

impl Keeper {
    /// Starts the thread; `settings` is where the settings go.
    pub fn start(settings: Option<PathBuf>) -> io::Result<Self> {
        let (sender, errands) = channel();
        let thread = thread::Builder::new().name("mailtrail-keeper".to_owned()).spawn(move || keep(&errands))?;
        Ok(Self { errands: Some(sender), thread: Some(thread), settings })
    }

    /// Remembers the settings.
    pub fn save(&self, settings: Settings) {
        if let Some(place) = &self.settings {
            self.ask(Errand::Settings(place.clone(), settings));
        }
    }

    /// Writes what the desktop test reads.
    pub fn dump(&self, place: PathBuf, content: Vec<u8>) {
        self.ask(Errand::Dump(place, content));
    }

    fn ask(&self, errand: Errand) {
        if let Some(errands) = &self.errands {
            // The thread ends only when this handle does.
            let _ = errands.send(errand);
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.errands = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn keep(errands: &Receiver<Errand>) {
    while let Ok(errand) = errands.recv() {
        let (place, written) = match errand {
            Errand::Settings(place, settings) => (place.clone(), settings_file::save(&place, &settings)),
            Errand::Dump(place, content) => (place.clone(), settings_file::replace(&place, &content)),
        };
        // A full or read-only disk costs the settings, nothing that was dropped on the window.
        #[expect(clippy::print_stderr, reason = "a desktop's log is the only place left to say it")]
        if let Err(error) = written {
            eprintln!("mailtrail: {error}: {}", place.display());
        }
    }
}
