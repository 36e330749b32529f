//! A fence around foreign code that may panic on hostile input.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Runs foreign code; `None` where it panicked.
pub fn guarded<T>(run: impl FnOnce() -> T) -> Option<T> {
    let before = GUARDED.replace(true);
    #[expect(clippy::disallowed_methods, reason = "this is the fence")]
    let outcome = catch_unwind(AssertUnwindSafe(run));
    GUARDED.set(before);
    outcome.ok()
}

/// Takes this thread's fence down early: what has started well reports its panics again.
pub fn leave_guarded_section() {
    GUARDED.set(false);
}

/// Whether this thread is inside the fence: a panic there is a note, and the panic hook stays silent.
#[must_use]
pub fn in_guarded_section() -> bool {
    GUARDED.get()
}
