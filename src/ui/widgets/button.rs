//! Buttons: filled for the one thing to do, outlined for the rest, quiet where many stand side by side.

use super::focus;
use crate::ui::icons::{self, Icon};
use crate::ui::text::{self, Kind};
use crate::ui::theme::{Theme, size};
use eframe::egui::{
    Color32, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget, WidgetInfo, pos2,
    vec2,
};
use std::sync::Arc;

const PADDING: f32 = 12.0;
const ICON: f32 = 18.0;
const GAP: f32 = 7.0;
const TRIANGLE: f32 = 15.0;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Primary,
    Secondary,
    Quiet,
}

/// A button.
pub struct Button<'a> {
    theme: &'a Theme,
    look: Look,
    text: String,
    /// A second word in grey: a shortcut.
    aside: String,
    icon: Option<Icon>,
    opens_menu: bool,
    selected: Option<bool>,
    role: Role,
    height: f32,
    name: Option<String>,
    /// The text of the other state, which has an icon where this one has none; the button is wide enough for both.
    also: Option<String>,
}

impl<'a> Button<'a> {
    fn new(theme: &'a Theme, look: Look, text: impl Into<String>) -> Self {
        Self {
            theme,
            look,
            text: text.into(),
            aside: String::new(),
            icon: None,
            opens_menu: false,
            selected: None,
            role: Role::Button,
            height: size::CONTROL,
            name: None,
            also: None,
        }
    }

    /// The filled button; one a page.
    pub fn primary(theme: &'a Theme, text: impl Into<String>) -> Self {
        Self::new(theme, Look::Primary, text)
    }

    /// An outlined button.
    pub fn secondary(theme: &'a Theme, text: impl Into<String>) -> Self {
        Self::new(theme, Look::Secondary, text)
    }

    /// A button without outline.
    pub fn quiet(theme: &'a Theme, text: impl Into<String>) -> Self {
        Self::new(theme, Look::Quiet, text)
    }

    /// A sign alone; `name` is for the tooltip and for screen readers.
    pub fn icon_only(theme: &'a Theme, icon: Icon, name: impl Into<String>) -> Self {
        Self { icon: Some(icon), name: Some(name.into()), ..Self::new(theme, Look::Quiet, "") }
    }

    /// A sign before the text.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A sign before the text if there is one.
    #[must_use]
    pub fn icon_if(mut self, icon: Option<Icon>) -> Self {
        self.icon = icon;
        self
    }

    /// An outline around a quiet button.
    #[must_use]
    pub fn outlined(mut self) -> Self {
        self.look = Look::Secondary;
        self
    }

    /// A shortcut after the text.
    #[must_use]
    pub fn aside(mut self, aside: impl Into<String>) -> Self {
        self.aside = aside.into();
        self
    }

    /// A triangle after the text: a menu opens.
    #[must_use]
    pub fn opens_menu(mut self) -> Self {
        self.opens_menu = true;
        self
    }

    /// One of several, of which one is chosen.
    #[must_use]
    pub fn selected(mut self, selected: bool, role: Role) -> Self {
        (self.selected, self.role) = (Some(selected), role);
        self
    }

    /// As high as a small target.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.height = size::TARGET;
        self
    }

    /// Another name than the text for screen readers.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Stays wide enough for this text too.
    #[must_use]
    pub fn room_for(mut self, other: impl Into<String>) -> Self {
        self.also = Some(other.into());
        self
    }

    fn kind(&self) -> Kind {
        if self.look == Look::Primary || self.selected == Some(true) { Kind::Strong } else { Kind::Body }
    }

    fn ink(&self) -> Color32 {
        match (self.look, self.selected) {
            (_, Some(true)) => self.theme.accent.text,
            (_, Some(false)) => self.theme.secondary,
            (Look::Primary, None) => self.theme.on_accent,
            (Look::Quiet, None) if self.text.is_empty() => self.theme.secondary,
            _ => self.theme.text,
        }
    }

    fn fill(&self, hovered: bool) -> Color32 {
        let theme = self.theme;
        match (self.look, self.selected) {
            (_, Some(true)) => theme.accent.ground,
            (Look::Primary, _) if hovered => theme.accent.text.lerp_to_gamma(theme.text, 0.12),
            (Look::Primary, _) => theme.accent.text,
            _ if hovered => theme.hover,
            (Look::Secondary, _) => theme.surface,
            (Look::Quiet, _) => Color32::TRANSPARENT,
        }
    }

    /// The width of icon and text together, whichever of the two texts stands there.
    fn words_width(&self, ui: &Ui) -> f32 {
        // The chosen tab is bolder; it shall not push its neighbours when it becomes that.
        let widest = if self.selected.is_some() { Kind::Strong } else { self.kind() };
        let width = |text: &str| text::galley(ui, widest, self.ink(), text, f32::INFINITY).size().x;
        let sign = |present: bool| if present { ICON + GAP } else { 0.0 };
        let own = if self.text.is_empty() { ICON } else { sign(self.icon.is_some()) + width(&self.text) };
        // The other text has the icon if this one has none.
        let other = self.also.as_ref().map_or(0.0, |other| sign(self.icon.is_none()) + width(other));
        own.max(other)
    }
}

/// Where everything stands on a button.
struct Layout {
    label: Arc<Galley>,
    aside: Arc<Galley>,
    /// Icon and text, and the room for them.
    words: f32,
    words_room: f32,
    padding: f32,
    size: Vec2,
}

impl Layout {
    fn new(ui: &Ui, button: &Button<'_>) -> Self {
        let label = text::galley(ui, button.kind(), button.ink(), &button.text, f32::INFINITY);
        let aside = text::galley(ui, Kind::Body, button.theme.secondary, &button.aside, f32::INFINITY);
        let after = |present: bool, width: f32| if present { width } else { 0.0 };
        let alone = button.text.is_empty();
        let lead = after(button.icon.is_some(), ICON + after(!alone, GAP));
        let (words, words_room) = (lead + label.size().x, button.words_width(ui));
        let tail = after(!button.aside.is_empty(), GAP + aside.size().x) + after(button.opens_menu, TRIANGLE);
        let padding = if alone { (button.height - ICON) / 2.0 } else { PADDING };
        let size = vec2(words_room + tail + 2.0 * padding, button.height);
        Self { label, aside, words, words_room, padding, size }
    }
}

impl Button<'_> {
    fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.text)
    }

    fn tell(&self, ui: &Ui, response: &Response) {
        response.widget_info(|| match self.selected {
            Some(selected) => WidgetInfo::selected(self.role, ui.is_enabled(), selected, self.name()),
            None => WidgetInfo::labeled(self.role, ui.is_enabled(), self.name()),
        });
    }

    fn paint(&self, ui: &Ui, layout: &Layout, response: &Response) {
        let (rect, ink, painter) = (response.rect, self.ink(), ui.painter());
        let outlined = self.look == Look::Secondary;
        let stroke = if outlined { Stroke::new(size::HAIRLINE, self.theme.hairline) } else { Stroke::NONE };
        painter.rect(rect, size::RADIUS, self.fill(response.hovered()), stroke, StrokeKind::Inside);
        focus::ring(ui, self.theme, response, rect.expand(1.0), size::RADIUS + 1);
        let middle = rect.center().y;
        let square = |x: f32, side: f32| Rect::from_center_size(pos2(x, middle), vec2(side, side));
        let left = rect.left() + layout.padding + ((layout.words_room - layout.words) / 2.0).max(0.0);
        if let Some(icon) = self.icon {
            icons::paint(painter, square(left + ICON / 2.0, ICON), icon, ink);
        }
        let label = pos2(left + layout.words - layout.label.size().x, middle - layout.label.size().y / 2.0);
        painter.galley(label, layout.label.clone(), ink);
        let aside = rect.left() + layout.padding + layout.words_room + GAP;
        let aside = pos2(aside, middle - layout.aside.size().y / 2.0);
        painter.galley(aside, layout.aside.clone(), self.theme.secondary);
        if self.opens_menu {
            icons::paint(painter, square(rect.right() - layout.padding - 3.0, 16.0), Icon::Down, ink);
        }
    }
}

impl Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let layout = Layout::new(ui, &self);
        let (rect, response) = ui.allocate_exact_size(layout.size, Sense::click());
        self.tell(ui, &response);
        if ui.is_rect_visible(rect) {
            self.paint(ui, &layout, &response);
        }
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if self.text.is_empty() { response.on_hover_text(self.name()) } else { response }
    }
}
