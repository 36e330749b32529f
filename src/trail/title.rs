//! What a subject says about the kind of a message.

use crate::mail::Action;

/// How mail systems title their reports, in lower case.
const OF_REPORTS: &[&str] = &[
    "undeliver",
    "nondeliver",
    "non-deliver",
    "not delivered",
    "delivery failure",
    "delivery error",
    "delivery problem",
    "delivery notification",
    "delivery has failed",
    "mail delivery fail",
    "mail delivery problem",
    "mail failure",
    "message delivery fail",
    "message undeliverable",
    "message delayed",
    "failure notice",
    "failure delivery",
    "returned mail",
    "mail system error",
    "mail could not be delivered",
    "warning: could not send",
    "warning: message",
    "unzustellbar",
    "nicht zustellbar",
    "non remis",
    "échec de la remise",
    "mancato recapito",
    "no se puede entregar",
    "mail failed",
    "failed delivery",
    "delivery status",
    "delivery delay",
    "delayed mail",
    "delivery report",
    "message not delivered",
    "message delivery has failed",
    "returned to sender",
    "non distribué",
    "message non distribu",
    "mancata consegna",
    "messaggio non recapitato",
    "no entregado",
    "não entregue",
    "メールエラー",
    "送信できません",
    "mensaje no entregado",
    "mensagem não entregue",
    "não é possível entregar",
    "onbestelbaar",
    "niet bezorgd",
    "det går inte att leverera",
    "olevererbart",
    "kan ikke leveres",
    "ikke leveret",
    "ikke-leveret",
    "toimittamaton",
    "niedostarcz",
    "nie można dostarczyć",
    "nedoručiteln",
    "kézbesítetlen",
    "kézbesíthetetlen",
    "недоставлен",
    "не доставлено",
    "не удается доставить",
    "teslim edilemedi",
    "teslim edilemez",
    "配信不能",
    "未配信",
    "系统退信",
    "退信",
    "未送达",
    "无法送达",
    "無法傳遞",
    "未傳遞",
    "발송실패",
    "발송 실패",
    "전송 실패",
    "배달 실패",
];

/// How they title warnings of delays, in lower case.
const OF_DELAYS: &[&str] = &[
    "delay",
    "warning",
    "retard",
    "verzögert",
    "ritardo",
    "not yet",
    "atrasad",
    "vertraag",
    "opóźni",
    "zpožd",
    "gecik",
    "задерж",
    "遅延",
    "延迟",
    "延遲",
];

/// How they title reports whatever was done.
const OF_ALL_KINDS: [&str; 3] = ["delivery status", "delivery report", "delivery notification"];

/// What people's programs put before the subject that is answered. One letter is `R:` in Italian.
const ANSWERS: [&str; 14] =
    ["re", "aw", "antw", "antwort", "r", "rif", "sv", "vs", "odp", "ref", "res", "ynt", "回复", "答复"];

/// What a subject says, once it was looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Title {
    pub is_of_a_report: bool,
    pub is_of_an_answer: bool,
    /// Whether what is answered, or what was passed on in between, has the title of a report.
    pub answers_a_report: bool,
    /// What the title of a report says was done.
    pub done: Option<Action>,
}

impl Title {
    pub fn of(subject: &str) -> Self {
        let lower = subject.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        // `Undeliverable: Minutes`, `Returned mail: see transcript for details`.
        let is_of_a_report = OF_REPORTS.iter().any(|it| lower.starts_with(it));
        Self {
            is_of_a_report,
            is_of_an_answer: is_of_an_answer(subject),
            answers_a_report: is_of_an_answer(subject) && answers_a_report(&lower),
            done: if is_of_a_report { done(&lower) } else { None },
        }
    }
}

/// What the title of a report, in lower case, says was done; `None` where reports of all kinds have it.
fn done(lower: &str) -> Option<Action> {
    let failed = ["fail", "error", "problem"].iter().any(|it| lower.contains(it));
    match OF_ALL_KINDS.iter().any(|it| lower.starts_with(it)) && !failed {
        _ if is_of_a_delay(lower) => Some(Action::Delayed),
        true => None,
        false => Some(Action::Failed),
    }
}

/// `Delayed Mail (still being retried)`
pub fn is_of_a_delay(subject: &str) -> bool {
    let lower = subject.to_lowercase();
    OF_DELAYS.iter().any(|it| lower.contains(it))
}

/// `Re: Undeliverable: Minutes`, `RE : `, `AW: `, `Re[2]: `; a list may put its name before, `[list] Re: Minutes`.
fn is_of_an_answer(subject: &str) -> bool {
    let behind_tag = subject.trim_start().strip_prefix('[').and_then(|it| it.split_once(']'));
    let subject = behind_tag.map_or(subject, |(_, rest)| rest);
    let Some((before, _)) = subject.split_once([':', '：']) else { return false };
    let word =
        before.trim().trim_end_matches(|c: char| c.is_ascii_digit() || "[]()^* \u{a0}".contains(c)).to_lowercase();
    ANSWERS.contains(&word.as_str())
}

/// `re: fwd: undeliverable: minutes`
fn answers_a_report(lower: &str) -> bool {
    const LONGEST_PREFIX: usize = 12;
    let behind = lower.match_indices([':', '：']).map_while(|(at, colon)| {
        let is_near = lower.get(..at)?.rsplit([':', '：']).next()?.len() <= LONGEST_PREFIX;
        lower.get(at + colon.len()..).filter(|_| is_near)
    });
    behind.map(str::trim_start).any(|it| OF_REPORTS.iter().any(|title| it.starts_with(title)))
}

/// What Exchange puts before the subject of the message that it reports on, in lower case.
const CALLED: &[&str] = &[
    "undeliverable:",
    "delivery delayed:",
    "delivered:",
    "relayed:",
    "expanded:",
    "non remis :",
    "remise retardée :",
    "remis :",
    "relayé :",
    "unzustellbar:",
    "zustellung verzögert:",
    "zugestellt:",
    "weitergeleitet:",
    "non recapitabile:",
    "recapito ritardato:",
    "recapitato:",
    "inoltrato:",
    "no se puede entregar:",
    "no entregado:",
    "entrega retrasada:",
    "entregado:",
];

/// The subject of the message that a report is called after.
pub fn reported_subject(subject: &str) -> Option<&str> {
    let lower = subject.replace('\u{a0}', " ").to_lowercase();
    let is_called_so = CALLED.iter().any(|it| lower.starts_with(it));
    let (_, own) = subject.split_once(':').filter(|_| is_called_so)?;
    Some(own.trim()).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Action, Title, is_of_an_answer};

    #[test]
    fn a_title_may_say_what_was_done() {
        let done = |subject| Title::of(subject).done;
        assert_eq!(done("Delivery failure"), Some(Action::Failed));
        assert_eq!(done("Delivery Status Notification (Failure)"), Some(Action::Failed));
        assert_eq!(done("Delivery Status Notification (Delay)"), Some(Action::Delayed));
        assert_eq!(done("Delivery Status Notification (Success)"), None);
        assert_eq!(done("Plans for the pier"), None);
    }

    #[test]
    fn reports_and_answers_have_their_titles() {
        let is_of_a_report = |subject| Title::of(subject).is_of_a_report;
        assert!(is_of_a_report("Undeliverable: Minutes"));
        assert!(is_of_a_report("***Mail delivery failed: returning message to sender"));
        assert!(!is_of_a_report("Plans for the pier"));
        for answer in ["Re: a", "RE : a", "Aw: a", "R: a", "Re[2]: a", "RE:FW: a", "[list] Re: a"] {
            assert!(is_of_an_answer(answer), "{answer}");
        }
        assert!(!is_of_an_answer("Fwd: a"));
        assert!(!is_of_an_answer("Regarding: a"));
    }
}
