//! What sort of item a message class names ([MS-OXOMSG]): `REPORT.IPM.Note.NDR`.
//!
//! What stands between the first word and the last varies, as in `REPORT.IPM.Note.NotSupportedICal.NDR`.

use crate::mail::{Action, Disposition};

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A message, or anything else that can lie in a mailbox.
    Message,
    /// A message that a rule wrote in the owner's absence.
    OutOfOffice,
    /// A report of a mail system.
    Report(Action),
    /// What became of a message in its recipient's mailbox.
    Receipt(Disposition),
}

/// Reads a message class.
pub fn read_class(name: &str) -> Class {
    let name = name.trim().to_ascii_lowercase();
    let ends = |end: &str| name.ends_with(end);
    if name.starts_with("report.") {
        return match () {
            () if ends(".ndr") => Class::Report(Action::Failed),
            () if ends(".delayed.dr") => Class::Report(Action::Delayed),
            () if ends(".relayed.dr") => Class::Report(Action::Relayed),
            () if ends(".expanded.dr") => Class::Report(Action::Expanded),
            () if ends(".dr") => Class::Report(Action::Delivered),
            () if ends(".ipnrn") => Class::Receipt(Disposition::Displayed),
            () if ends(".ipnnrn") => Class::Receipt(Disposition::Deleted),
            () => Class::Message,
        };
    }
    match name.as_str() {
        // As winmail.dat names them.
        "ipm.microsoft mail.non-delivery" => Class::Report(Action::Failed),
        "ipm.microsoft mail.read receipt" => Class::Receipt(Disposition::Displayed),
        _ if name.starts_with("ipm.note.rules.ooftemplate") => Class::OutOfOffice,
        _ => Class::Message,
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, read_class};
    use crate::mail::{Action, Disposition};

    #[test]
    fn the_first_and_the_last_word_decide() {
        for (name, class) in [
            ("IPM.Note", Class::Message),
            ("REPORT.IPM.Note.NDR", Class::Report(Action::Failed)),
            ("REPORT.IPM.Note.NotSupportedICal.NDR", Class::Report(Action::Failed)),
            ("Report.IPM.Note.Delayed.DR", Class::Report(Action::Delayed)),
            ("REPORT.IPM.Note.DR", Class::Report(Action::Delivered)),
            ("REPORT.IPM.Schedule.Meeting.Request.IPNRN", Class::Receipt(Disposition::Displayed)),
            ("REPORT.IPM.Note.IPNNRN", Class::Receipt(Disposition::Deleted)),
            ("IPM.Microsoft Mail.Read Receipt", Class::Receipt(Disposition::Displayed)),
        ] {
            assert_eq!(read_class(name), class, "{name}");
        }
    }
}
