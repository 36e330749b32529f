//! What a subject says about the sort of a message.
//!
//! `[pier] Re: Undelivered Mail Returned to Sender`

/// What stands before the colon in the subjects of answers.
const REPLIES: [&str; 14] =
    ["re", "aw", "antw", "antwort", "r", "rif", "ris", "rép", "réf", "res", "sv", "vs", "odp", "回复"];
/// Parts of the subjects of reports, in lower case.
const REPORTS: [&str; 32] = [
    "undeliver",
    "returned mail",
    "returned to sender",
    "returning to sender",
    "returning message to sender",
    "delivery status",
    "delivery fail",
    "delivery error",
    "delivery problem",
    "delivery notification",
    "delivery delay",
    "delivery report",
    "delayed mail",
    "mail delivery",
    "mail failed",
    "failure notice",
    "failed delivery",
    "non-delivery",
    "nondeliverable",
    "not delivered",
    "could not be delivered",
    "mail system error",
    "mail error",
    "non remis",
    "non distribu",
    "unzustellbar",
    "nicht zugestellt",
    "mancat",
    "recapit",
    "no entregad",
    "メールエラー",
    "送信できません",
];

/// Parts of the subjects of reports of delays, in lower case.
const DELAYS: [&str; 6] = ["delay", "warning", "retard", "verzögert", "in ritardo", "not yet"];

/// Whether it is the subject of an answer.
pub fn is_a_reply(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    let subject = subject.trim_start();
    // A list puts its name before: `[list] Re: subject`.
    let behind_tag = subject.strip_prefix('[').and_then(|it| it.split_once(']')).map(|(_, rest)| rest.trim_start());
    [Some(subject), behind_tag].into_iter().flatten().filter_map(|it| it.split_once([':', '：'])).any(|(mark, _)| {
        let mark = mark.trim_end_matches(|c: char| c.is_ascii_digit() || "[]()^ \u{a0}".contains(c));
        REPLIES.contains(&mark)
    })
}

/// Whether it is worded as the subjects of reports are.
pub fn is_of_a_report(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    REPORTS.iter().any(|it| subject.contains(it))
}

/// Whether a report under it tells of a delay.
pub fn is_of_a_delay(subject: &str) -> bool {
    let subject = subject.to_lowercase();
    DELAYS.iter().any(|it| subject.contains(it))
}

#[cfg(test)]
mod tests {
    use super::{is_a_reply, is_of_a_report};

    #[test]
    fn answers_are_told_from_reports_about_answers() {
        for subject in ["Re: x", "RE : x", "AW: AW: x", "[list] Re[2]: x", "R: x", "re\u{a0}: x", "回复：x"] {
            assert!(is_a_reply(subject), "{subject}");
        }
        for subject in ["Undeliverable: Re: x", "Fwd: Re: x", "Report: x", "re x", "TR: x"] {
            assert!(!is_a_reply(subject), "{subject}");
        }
        assert!(is_of_a_report("Undeliverable: Re: x") && !is_of_a_report("Plans for the pier"));
    }
}
