//! The text of a source: numbered lines, what was read in it behind the words, a proof brought into sight.

use super::View;
use super::escapes::{self, Shown};
use super::source_rows::{Row, Rows, columns_in};
use super::text::{self, Kind};
use super::theme::size;
use crate::evidence::Span;
use crate::report::{Highlight, SourceView};
use eframe::egui::text::LayoutJob;
use eframe::egui::text_selection::LabelSelectionState;
use eframe::egui::{Align, Color32, Galley, Id, Label, Pos2, ScrollArea, Sense, Stroke, Ui, pos2, vec2};
use std::ops::Range;
use std::sync::Arc;

const PADDING: f32 = 12.0;
/// How a tab is shown.
const TAB: &str = "\u{2192}   ";

/// Paints the text in all the room there is. Only rows in sight become text.
pub fn source_text_ui(ui: &mut Ui, view: &View<'_>, source: &SourceView) {
    let digits = source.lines().len().max(1).ilog10() + 1;
    #[expect(clippy::cast_precision_loss, reason = "a handful of digits")]
    let gutter = text::galley(ui, Kind::Raw, Color32::BLACK, "0", f32::INFINITY).size().x * digits as f32 + PADDING;
    let columns = columns_in(ui, ui.available_width() - gutter - 2.0 * PADDING - 16.0);
    let rows = Rows::cached(ui, source, columns);
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::both().id_salt(("source", source.id.0)).auto_shrink(false);
    if let Some(offset) = go_to_proof(ui, view, source, &rows) {
        area = area.vertical_scroll_offset(offset).horizontal_scroll_offset(0.0);
    }
    area.show_rows(ui, size::RAW_LINE, rows.total(), |ui, range| {
        for number in range {
            if let Some(row) = rows.row(source, number) {
                row_ui(ui, view, source, &row, gutter);
            }
        }
    });
}

/// Where to scroll to, once each time that a proof is asked for.
fn go_to_proof(ui: &Ui, view: &View<'_>, source: &SourceView, rows: &Rows) -> Option<f32> {
    let id = Id::unique("proof in sight");
    let pass = ui.ctx().cumulative_pass_nr();
    let seen: Option<(Option<Span>, u64)> = ui.data(|data| data.get_temp(id));
    let proof = view.state.proof.filter(|span| span.source == source.id);
    ui.data_mut(|data| data.insert_temp(id, (proof, pass)));
    let already = seen.is_some_and(|(span, at)| span == proof && pass <= at + 2);
    let span = proof.filter(|_| !already)?;
    #[expect(clippy::cast_precision_loss, reason = "points of a window")]
    let row = rows.row_of(source, span.start) as f32;
    Some((row * size::RAW_LINE - ui.available_height() * 0.3).max(0.0))
}

fn row_ui(ui: &mut Ui, view: &View<'_>, source: &SourceView, row: &Row, gutter: f32) {
    let theme = view.theme;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::RAW_LINE), Sense::empty());
    // A point in place of a number: the line above goes on.
    let number = if row.begins { (row.line + 1).to_string() } else { "·".to_owned() };
    let number = text::galley(ui, Kind::Raw, theme.secondary, &number, f32::INFINITY);
    ui.painter().galley(pos2(rect.left() + gutter - number.size().x, rect.top()), number, theme.secondary);
    let painted = Painted::new(view, source, row);
    let labels = painted.labels;
    let place = eframe::egui::Rect::from_min_max(pos2(rect.left() + gutter + PADDING, rect.top()), rect.max);
    let mut inner = ui.new_child(eframe::egui::UiBuilder::new().max_rect(place));
    let (at, galley, response) = Label::new(painted.job).extend().selectable(true).layout_in_ui(&mut inner);
    LabelSelectionState::label_text_selection(ui, &response, at, galley.clone(), theme.text, Stroke::NONE);
    if let Some(label) = response.hover_pos().and_then(|pointer| label_at(&galley, at, pointer, &labels)) {
        response.on_hover_text_at_pointer(label);
    }
    ui.expand_to_include_rect(inner.min_rect());
}

fn label_at(galley: &Arc<Galley>, at: Pos2, pointer: Pos2, labels: &[(Range<usize>, String)]) -> Option<String> {
    let place = usize::from(galley.cursor_from_pos(pointer - at).index);
    labels.iter().find(|(range, _)| range.contains(&place)).map(|(_, label)| label.clone())
}

/// A row as text with grounds behind it.
struct Painted {
    job: LayoutJob,
    /// Stretches of characters with what was read there.
    labels: Vec<(Range<usize>, String)>,
}

/// What a stretch of text is.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Look {
    highlight: Option<usize>,
    proof: bool,
    tab: bool,
    escape: bool,
}

impl Painted {
    fn new(view: &View<'_>, source: &SourceView, row: &Row) -> Self {
        let bytes = source.bytes.get(row.bytes.clone()).unwrap_or_default();
        let proof = view.state.proof.filter(|span| span.source == source.id);
        let mut this = Self { job: LayoutJob::default(), labels: Vec::new() };
        let (mut run, mut look, mut column) = (String::new(), None, 0);
        for (offset, shown) in escapes::characters(bytes) {
            let byte = row.bytes.start + offset;
            let highlight = highlight_at(&source.highlights, byte);
            let proof = proof.is_some_and(|span| span.range().contains(&byte));
            let (tab, escape) = (shown == Shown::Tab, matches!(shown, Shown::Escape(_)));
            let next = Look { highlight, proof, tab, escape };
            if look != Some(next) {
                this.flush(view, source, &mut run, look, &mut column);
                look = Some(next);
            }
            match shown {
                Shown::Plain(c) => run.push(c),
                Shown::Tab => run.push_str(TAB),
                Shown::Escape(escape) => run.push_str(&escape),
            }
        }
        this.flush(view, source, &mut run, look, &mut column);
        this.job.wrap.max_width = f32::INFINITY;
        this
    }

    fn flush(
        &mut self,
        view: &View<'_>,
        source: &SourceView,
        run: &mut String,
        look: Option<Look>,
        column: &mut usize,
    ) {
        let Some(look) = look.filter(|_| !run.is_empty()) else { return };
        let theme = view.theme;
        let mut format = Kind::Raw.format(match look {
            Look { escape: true, .. } => theme.waiting.text,
            Look { tab: true, .. } => theme.secondary,
            _ => theme.text,
        });
        format.valign = Align::Center;
        format.background = match look {
            Look { proof: true, .. } => theme.waiting.ground,
            Look { highlight: Some(_), .. } => theme.accent.ground,
            Look { escape: true, .. } => theme.neutral.ground,
            _ => Color32::TRANSPARENT,
        };
        if look.proof {
            format.underline = Stroke::new(1.5, theme.waiting.text);
        }
        let end = *column + run.chars().count();
        if let Some(highlight) = look.highlight.and_then(|it| source.highlights.get(it)) {
            self.labels.push((*column..end, highlight.label.clone()));
        }
        *column = end;
        self.job.append(run, 0.0, format);
        run.clear();
    }
}

/// The highlight that covers a byte; they are sorted and do not overlap.
fn highlight_at(highlights: &[Highlight], byte: usize) -> Option<usize> {
    let index = highlights.partition_point(|it| it.end <= byte);
    highlights.get(index).filter(|it| it.start <= byte).map(|_| index)
}
