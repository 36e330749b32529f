//! The way as something to paste elsewhere: plain text, Markdown, and rows for a spreadsheet.

use super::super::{Document, HopColumn, HopLine};
use crate::words::Words;

/// One line a stamp.
#[must_use]
pub fn route_text(document: &Document) -> String {
    let page = &document.route;
    let mut lines = vec![page.headline.clone(), page.subtitle.clone()];
    for route in &page.routes {
        lines.extend([String::new(), route.title.clone()]);
        for hop in &route.hops {
            let detail = if hop.detail.is_empty() { String::new() } else { format!("  {}", hop.detail) };
            lines.push(format!("  {}  {}  {:>12}  {}{detail}", hop.time, both(hop, &page.zone), hop.delay, hop.title));
        }
        lines.extend(route.stops.iter().map(|it| format!("  {}  {}", it.text, it.detail)));
        for group in &route.notes {
            lines.extend([String::new(), format!("  {}", group.title)]);
            lines.extend(group.notes.iter().map(|it| format!("    {}", it.text)));
        }
    }
    lines.join("\n")
}

fn both(hop: &HopLine, zone: &str) -> String {
    if zone == "UTC" { zone.to_owned() } else { format!("{zone} = {} UTC", hop.time_utc) }
}

/// A table for tickets and wikis.
#[must_use]
pub fn route_markdown(document: &Document, words: &Words) -> String {
    let page = &document.route;
    let mut lines = vec![format!("**{}**", escaped(&page.headline)), String::new(), escaped(&page.subtitle)];
    let heads: Vec<String> = columns(&page.zone).map(|it| escaped(&head(it, &page.zone, words))).collect();
    for route in &page.routes {
        lines.extend([String::new(), format!("**{}**", escaped(&route.title)), String::new()]);
        lines.push(format!("| {} |", heads.join(" | ")));
        lines.push(format!("|{}", "---|".repeat(heads.len())));
        for hop in &route.hops {
            let cells: Vec<String> = columns(&page.zone).map(|it| escaped(cell(hop, it))).collect();
            lines.push(format!("| {} |", cells.join(" | ")));
        }
        let stops = route.stops.iter().map(|it| format!("- {}: {}", escaped(&it.text), escaped(&it.detail)));
        lines.extend([String::new()].into_iter().filter(|_| !route.stops.is_empty()).chain(stops));
        for group in &route.notes {
            lines.extend([String::new(), escaped(&group.title), String::new()]);
            lines.extend(group.notes.iter().map(|it| format!("- {}", escaped(&it.text))));
        }
    }
    lines.join("\n") + "\n"
}

/// Rows with tabs between the cells; the first names the columns.
#[must_use]
pub fn route_tsv(document: &Document, words: &Words) -> String {
    let page = &document.route;
    let heads = columns(&page.zone).map(|it| head(it, &page.zone, words));
    let mut rows = vec![[String::new()].into_iter().chain(heads).collect::<Vec<_>>().join("\t")];
    for route in &page.routes {
        for hop in &route.hops {
            let cells = columns(&page.zone).map(|it| cell(hop, it).to_owned());
            let row: Vec<String> = [route.title.clone()].into_iter().chain(cells).map(|it| plain(&it)).collect();
            rows.push(row.join("\t"));
        }
    }
    rows.join("\n") + "\n"
}

/// Both times are worth a column where they differ.
fn columns(zone: &str) -> impl Iterator<Item = HopColumn> {
    let is_utc = zone == "UTC";
    HopColumn::ALL.iter().copied().filter(move |it| !(is_utc && *it == HopColumn::TimeUtc))
}

fn head(column: HopColumn, zone: &str, words: &Words) -> String {
    let name = words.say(column.key());
    if column == HopColumn::Time { format!("{name} ({zone})") } else { name }
}

fn cell(hop: &HopLine, column: HopColumn) -> &str {
    let place = HopColumn::ALL.iter().position(|it| *it == column);
    place.and_then(|it| hop.clauses.get(it)).map_or("", |it| it.text.as_str())
}

/// What strangers wrote shall neither break the table nor become a link or a picture.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '|' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '\\' | '!' | '#') {
            escaped.push('\\');
        }
        escaped.push(if c.is_control() { ' ' } else { c });
    }
    escaped
}

/// One cell of a spreadsheet: no tabs, no line ends, and nothing that would be taken for a formula.
fn plain(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.starts_with(['=', '+', '@', '-']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::{escaped, plain};

    #[test]
    fn strangers_words_stay_words() {
        assert_eq!(escaped("a|b <c> [d](e)\n"), r"a\|b \<c\> \[d\](e) ");
        assert_eq!(plain("=1+1\t2"), "'=1+1 2");
        assert_eq!(plain("mx.example"), "mx.example");
    }
}
