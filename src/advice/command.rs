//! Lines to run where the records are kept. Every value in them comes from a stranger, and is quoted for its shell.

use super::Platform;
use super::search::Search;
use crate::mail::{identified, is_exim_id};

identified! {
    /// What a line looks up.
    Lookup {
        /// Exchange Online: what became of it for each recipient.
        Trace = "trace",
        /// The same, every event.
        TraceDetails = "trace-details",
        /// Exchange Server, on all its servers.
        TrackingLog = "tracking-log",
        /// The journal of a server with systemd.
        Journal = "journal",
        /// The files of its log.
        LogFiles = "log-files",
        /// Exim's log, all lines of a message together.
        EximLog = "exim-log",
    }
}

/// A line to run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    /// Whose records it looks through.
    pub platform: Platform,
    /// What it looks up.
    pub lookup: Lookup,
    /// The line, without its end.
    pub text: String,
}

/// Every line that finds the message; none where nothing is known to look for.
#[must_use]
pub fn command_lines(search: &Search) -> Vec<CommandLine> {
    let mut lines = Vec::new();
    if search.message_id.is_some() || search.sender.is_some() {
        lines.push(line(Platform::Microsoft365, Lookup::Trace, trace(search)));
        let details = format!("{} | Get-MessageTraceDetailV2 | Format-List", trace(search));
        lines.push(line(Platform::Microsoft365, Lookup::TraceDetails, details));
        lines.push(line(Platform::ExchangeServer, Lookup::TrackingLog, tracking_log(search)));
    }
    lines.extend(logs(search));
    lines
}

fn line(platform: Platform, lookup: Lookup, text: String) -> CommandLine {
    CommandLine { platform, lookup, text }
}

/// `Get-MessageTraceV2`: ninety days back, ten at once, times in UTC.
fn trace(search: &Search) -> String {
    const NAMES: [&str; 5] = ["-SenderAddress", "-RecipientAddress", "-MessageId", "-StartDate", "-EndDate"];
    format!("Get-MessageTraceV2{}", options(search, NAMES))
}

/// `Get-MessageTrackingLog` looks through one server's log; the message may have passed any of them.
fn tracking_log(search: &Search) -> String {
    const NAMES: [&str; 5] = ["-Sender", "-Recipients", "-MessageId", "-Start", "-End"];
    format!(
        "Get-TransportService | Get-MessageTrackingLog -ResultSize Unlimited{} | Sort-Object Timestamp | Format-List \
         Timestamp,EventId,Source,ServerHostname,Recipients,RecipientStatus",
        options(search, NAMES)
    )
}

/// What is looked for, under the command's names for sender, recipients, identifier, first and last day.
fn options(search: &Search, names: [&str; 5]) -> String {
    let recipients: Vec<String> = search.recipients.iter().map(|it| power_shell(it)).collect();
    let days = search.days.as_ref();
    let values = [
        search.sender.as_deref().map(power_shell),
        Some(recipients.join(",")).filter(|it| !it.is_empty()),
        search.message_id.as_deref().map(power_shell),
        days.map(|it| power_shell(&it.0)),
        days.map(|it| power_shell(&it.1)),
    ];
    let stated = names.into_iter().zip(values).filter_map(|(name, value)| Some(format!(" {name} {}", value?)));
    stated.collect()
}

/// A log is searched by the numbers that the servers gave the message, else by its identifier, else by an address.
fn logs(search: &Search) -> Vec<CommandLine> {
    let else_by = || search.message_id.iter().chain(&search.recipients).take(1);
    let unnumbered: Vec<&String> = if search.queue_ids.is_empty() { else_by().collect() } else { Vec::new() };
    let (exim, other): (Vec<&String>, Vec<&String>) = search.queue_ids.iter().partition(|it| is_exim_id(it));
    let sought: Vec<String> = other.iter().chain(&unnumbered).map(|it| format!("-e {}", shell(it))).collect();
    let sought = sought.join(" ");
    let mut lines = Vec::new();
    if !sought.is_empty() {
        let days =
            search.days.as_ref().map(|(first, last)| format!(" --since {} --until {}", shell(first), shell(last)));
        let journal = format!("journalctl --no-pager{} | grep -F {sought}", days.unwrap_or_default());
        lines.push(line(Platform::Unix, Lookup::Journal, journal));
        lines.push(line(Platform::Unix, Lookup::LogFiles, format!("zgrep -h -F {sought} /var/log/mail*")));
    }
    let each = exim.iter().chain(&unnumbered).map(|it| format!("exigrep -l -- {} /var/log/exim*/main*", shell(it)));
    lines.extend(each.map(|it| line(Platform::Unix, Lookup::EximLog, it)));
    lines
}

/// A value for PowerShell, which takes nothing for a sign between single quotation marks but those themselves; the
/// typographic ones count as such.
fn power_shell(value: &str) -> String {
    let mut quoted = String::from("'");
    for c in value.chars() {
        if matches!(c, '\'' | '\u{2018}'..='\u{201b}') {
            quoted.push(c);
        }
        quoted.push(c);
    }
    quoted.push('\'');
    quoted
}

/// A value for a POSIX shell: between single quotation marks everything stands for itself.
fn shell(value: &str) -> String {
    format!("'{}'", value.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::{Lookup, Search, command_lines, power_shell, shell};

    fn found(search: &Search, lookup: Lookup) -> Vec<String> {
        command_lines(search).into_iter().filter(|it| it.lookup == lookup).map(|it| it.text).collect()
    }

    fn whole() -> Search {
        Search {
            sender: Some("claire@valmont.example".into()),
            recipients: vec!["marc.o'hara@nord.example".into()],
            message_id: Some("<1@valmont.example>".into()),
            days: Some(("2026-11-20".into(), "2026-11-28".into())),
            queue_ids: vec!["2F6AD1100EF".into()],
        }
    }

    #[test]
    fn a_trace_is_filled_in() {
        assert_eq!(
            found(&whole(), Lookup::Trace),
            [
                "Get-MessageTraceV2 -SenderAddress 'claire@valmont.example' -RecipientAddress 'marc.o''hara@nord.example' \
              -MessageId '<1@valmont.example>' -StartDate '2026-11-20' -EndDate '2026-11-28'"
            ]
        );
        let details = found(&whole(), Lookup::TraceDetails).concat();
        assert!(details.ends_with(" | Get-MessageTraceDetailV2 | Format-List"), "{details}");
        let without_days = Search { days: None, recipients: vec![], ..whole() };
        assert_eq!(
            found(&without_days, Lookup::Trace),
            ["Get-MessageTraceV2 -SenderAddress 'claire@valmont.example' -MessageId '<1@valmont.example>'"]
        );
        assert_eq!(command_lines(&Search::default()), []);
    }

    #[test]
    fn logs_are_searched_by_the_number_of_the_message() {
        assert_eq!(
            found(&whole(), Lookup::Journal),
            ["journalctl --no-pager --since '2026-11-20' --until '2026-11-28' | grep -F -e '2F6AD1100EF'"]
        );
        assert_eq!(found(&whole(), Lookup::LogFiles), ["zgrep -h -F -e '2F6AD1100EF' /var/log/mail*"]);
        assert!(found(&whole(), Lookup::EximLog).is_empty(), "the number is none of Exim's");
        let two = Search { queue_ids: vec!["2F6AD1100EF".into(), "4ZbXyz1K2Lz3kTq".into()], ..whole() };
        let line = "zgrep -h -F -e '2F6AD1100EF' -e '4ZbXyz1K2Lz3kTq' /var/log/mail*";
        assert_eq!(found(&two, Lookup::LogFiles), [line]);
        let exim = Search { queue_ids: vec!["1oXyZa-0001Ab-2C".into()], ..whole() };
        assert_eq!(found(&exim, Lookup::EximLog), ["exigrep -l -- '1oXyZa-0001Ab-2C' /var/log/exim*/main*"]);
        assert!(found(&exim, Lookup::Journal).is_empty());
        let unnumbered = Search { queue_ids: vec![], ..whole() };
        assert_eq!(found(&unnumbered, Lookup::EximLog), ["exigrep -l -- '<1@valmont.example>' /var/log/exim*/main*"]);
        assert_eq!(found(&unnumbered, Lookup::LogFiles), ["zgrep -h -F -e '<1@valmont.example>' /var/log/mail*"]);
    }

    #[test]
    fn no_value_leaves_its_quotation_marks() {
        assert_eq!(power_shell("o'hara@b.example"), "'o''hara@b.example'");
        assert_eq!(power_shell("a\u{2019};Remove-Mailbox x"), "'a\u{2019}\u{2019};Remove-Mailbox x'");
        assert_eq!(power_shell("$(whoami)`n"), "'$(whoami)`n'");
        assert_eq!(shell("o'hara@b.example"), r"'o'\''hara@b.example'");
        assert_eq!(shell("'; rm -rf ~ #"), r"''\''; rm -rf ~ #'");
        assert_eq!(shell("$(reboot)`reboot`\\"), r"'$(reboot)`reboot`\'");
    }
}
