//! The whole road for some bytes: taken in, investigated, and told in every format.

use mailtrail::intake;
use mailtrail::investigate::investigate_each;
use mailtrail::knowledge::Knowledge;
use mailtrail::mail::{Timestamp, Zone};
use mailtrail::report::{csv_rows, document, json_line, json_text, route_text, table_rows, text};
use mailtrail::syntax::guard::in_guarded_section;
use mailtrail::words::{Language, Words};
use std::cell::RefCell;
use std::hint::black_box;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook, take_hook};
use std::time::{Duration, Instant};

thread_local! {
    /// The panic of our own code that this thread saw last.
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Tables and words of one thread.
pub struct Walker {
    knowledge: Knowledge,
    words: Vec<Words>,
}

impl Walker {
    pub fn new() -> Self {
        Self { knowledge: Knowledge::built_in(), words: Language::ALL.iter().map(|it| Words::new(*it)).collect() }
    }

    /// How long it took, and the panic where there was one.
    pub fn walk(&self, name: &str, bytes: &[u8], language: usize) -> (Duration, Option<String>) {
        PANIC.take();
        let started = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| self.tell(name, bytes, language)));
        let took = started.elapsed();
        let unnamed = outcome.is_err().then(|| "a panic without a place".to_owned());
        (took, PANIC.take().or(unnamed))
    }

    fn tell(&self, name: &str, bytes: &[u8], language: usize) {
        let (now, zone) = (Timestamp::EPOCH, &Zone::UTC);
        let words = self.words.get(language % self.words.len()).expect("a language");
        let mut out = Vec::new();
        let _ = intake::each_in(name, &mut Cursor::new(bytes), &mut |taken| {
            let Ok(taken) = taken else { return ControlFlow::Continue(()) };
            for part in investigate_each(taken.source, &self.knowledge, now) {
                let document = document(&part.investigation, words, zone, now);
                json_line(&document, &taken.origin, &mut out);
                csv_rows(&document, &taken.origin, &mut out);
                table_rows(&document, &taken.origin, words, &mut out);
                out.extend(json_text(&document).bytes());
                out.extend(text(&document, words).bytes());
                out.extend(route_text(&document).bytes());
            }
            ControlFlow::Continue(())
        });
        black_box(out);
    }
}

/// Keeps panics silent, and remembers those that nobody may have: all outside the fence, and inside it those of our own.
pub fn remember_panics() {
    let report = take_hook();
    set_hook(Box::new(move |panic| {
        if in_guarded_section() && !is_ours(panic) {
            return;
        }
        if std::thread::current().name() == Some("main") {
            report(panic);
        }
        PANIC.set(Some(panic.to_string()));
    }));
}

/// Cargo compiles a package from its own folder, and what it depends on from elsewhere.
fn is_ours(panic: &PanicHookInfo<'_>) -> bool {
    panic.location().is_some_and(|it| it.file().starts_with("src"))
}
