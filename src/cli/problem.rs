//! What could not be opened, as a sentence. The path stands last, so that it can be cut off before pasting.

use crate::evidence::Problem;
use crate::syntax::text::visible_address;
use crate::words::Words;

/// `This file may not be read. Ask its owner, or copy it to your own folder: /path`.
#[must_use]
pub fn sentence(problem: &Problem, words: &Words) -> String {
    let name = visible_address(&problem.name);
    words.tell(&format!("problem-{}", problem.kind.id()), &[("name", (&name).into())])
}
