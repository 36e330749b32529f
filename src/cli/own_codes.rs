//! An organization's own table of codes, `knowledge.csv` beside the settings, and what to say where a row of it is wrong.

use crate::evidence::{Problem, ProblemKind};
use crate::intake;
use crate::knowledge::{Knowledge, Mistake, WrongRow};
use std::path::Path;
use std::sync::Arc;

/// Its name in the folder of the settings.
const FILE: &str = "knowledge.csv";

/// The table as it was found.
#[derive(Clone, Debug, Default)]
pub struct OwnCodes {
    /// Empty where there is none.
    table: Arc<str>,
    problems: Vec<Problem>,
}

impl OwnCodes {
    /// The table in this folder, if there is one. What is wrong in it is for [`Self::problems`] to say.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        let file = folder.join(FILE);
        match intake::table(&file) {
            Ok(Some(table)) => Self { problems: problems(&table, &file.to_string_lossy()), table: table.into() },
            Ok(None) => Self::default(),
            Err(problem) => Self { problems: vec![problem], ..Self::default() },
        }
    }

    /// The tables, this one included; reading them takes a while.
    #[must_use]
    pub fn knowledge(&self) -> Knowledge {
        match self.table.is_empty() {
            true => Knowledge::built_in(),
            false => Knowledge::with_own(&self.table).0,
        }
    }

    /// What could not be used of it, in the order of the lines.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

fn problems(table: &str, file: &str) -> Vec<Problem> {
    let wrong = Knowledge::with_own(table).1.into_iter();
    let problem = |WrongRow { mistake, line, column }: WrongRow| {
        let place = if column.is_empty() { format!("{file}:{line}") } else { format!("{file}:{line} ({column})") };
        Problem { kind: kind(mistake), name: place }
    };
    wrong.map(problem).collect()
}

fn kind(mistake: Mistake) -> ProblemKind {
    match mistake {
        Mistake::NoColumn => ProblemKind::CodesNoColumn,
        Mistake::Cells => ProblemKind::CodesCells,
        Mistake::Empty => ProblemKind::CodesEmpty,
        Mistake::Word => ProblemKind::CodesWord,
        Mistake::Pattern => ProblemKind::CodesPattern,
        Mistake::Twice => ProblemKind::CodesTwice,
        Mistake::TooMany => ProblemKind::CodesTooMany,
    }
}

#[cfg(test)]
mod tests {
    use super::OwnCodes;
    use crate::evidence::ProblemKind;
    use crate::knowledge::Question;
    use crate::mail::Cause;

    #[test]
    #[allow(clippy::disallowed_methods, reason = "a test writes its own file")]
    fn the_table_beside_the_settings_is_used() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(OwnCodes::in_folder(folder.path()).problems().is_empty());
        let table = "id;pattern;cause\nown1;dossier clos;mailbox-disabled\nown2;x;gone\n";
        std::fs::write(folder.path().join("knowledge.csv"), table).expect("written");
        let own = OwnCodes::in_folder(folder.path());
        let [problem] = own.problems() else { panic!("{:?}", own.problems()) };
        assert_eq!(problem.kind, ProblemKind::CodesWord);
        assert!(problem.name.ends_with("knowledge.csv:3 (cause)"), "{}", problem.name);
        let found = own.knowledge().meaning(&Question { text: "550 dossier clos", ..Question::default() });
        assert_eq!(found.cause, Cause::MailboxDisabled);
    }
}
