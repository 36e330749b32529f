//! Hands the theme to egui, so that its own widgets (fields, menus, tables, scroll bars) look like ours.

use super::theme::{DARK, HIGH_CONTRAST, LIGHT, Theme, size};
use super::{fonts, text};
use crate::state::ThemeChoice;
use eframe::egui::{self, CornerRadius, FontFamily, FontId, Stroke, TextStyle, ThemePreference, Visuals, vec2};

/// Loads the typefaces and settles defaults. Once, before the first frame.
pub fn prepare(ctx: &egui::Context) {
    ctx.set_fonts(fonts::definitions());
    // Where the system does not say, paper is white.
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
}

/// Puts a choice of theme into effect.
pub fn dress(ctx: &egui::Context, choice: ThemeChoice) {
    ctx.set_theme(match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark | ThemeChoice::HighContrast => ThemePreference::Dark,
    });
    for (egui_theme, looks) in [(egui::Theme::Light, &LIGHT), (egui::Theme::Dark, dark_look(choice))] {
        ctx.style_mut_of(egui_theme, |style| apply(style, looks));
    }
}

/// The colors in effect: the choice, or for `System` what egui learned from the system.
#[must_use]
pub fn current(ctx: &egui::Context, choice: ThemeChoice) -> &'static Theme {
    match ctx.theme() {
        egui::Theme::Light => &LIGHT,
        egui::Theme::Dark => dark_look(choice),
    }
}

fn dark_look(choice: ThemeChoice) -> &'static Theme {
    if choice == ThemeChoice::HighContrast { &HIGH_CONTRAST } else { &DARK }
}

fn apply(style: &mut egui::Style, theme: &Theme) {
    style.visuals = visuals(theme);
    style.text_styles = [
        (TextStyle::Heading, text::Kind::Headline.font()),
        (TextStyle::Body, text::Kind::Body.font()),
        (TextStyle::Button, text::Kind::Body.font()),
        (TextStyle::Small, text::Kind::Small.font()),
        (TextStyle::Monospace, FontId::new(size::SMALL_TEXT, FontFamily::Monospace)),
    ]
    .into();
    style.spacing.item_spacing = vec2(8.0, 8.0);
    style.spacing.button_padding = vec2(12.0, 6.0);
    style.spacing.interact_size = vec2(40.0, size::TARGET);
    style.spacing.menu_margin = egui::Margin::symmetric(8, 5);
    style.spacing.scroll = egui::style::ScrollStyle::thin();
    style.spacing.scroll.bar_width = 10.0;
    style.spacing.scroll.floating_width = 4.0;
    style.spacing.scroll.handle_min_length = 28.0;
    style.spacing.scroll.dormant_handle_opacity = 1.0;
    style.interaction.multi_widget_text_select = true;
    // Nothing moves that need not move.
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
}

fn visuals(theme: &Theme) -> Visuals {
    let mut visuals = if theme.dark { Visuals::dark() } else { Visuals::light() };
    visuals.override_text_color = None;
    visuals.panel_fill = theme.page;
    visuals.window_fill = theme.surface;
    visuals.window_stroke = Stroke::new(size::HAIRLINE, theme.hairline);
    visuals.window_corner_radius = CornerRadius::same(size::CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(8);
    visuals.extreme_bg_color = theme.surface;
    visuals.text_edit_bg_color = Some(theme.surface);
    visuals.faint_bg_color = theme.hover;
    visuals.code_bg_color = theme.neutral.ground;
    visuals.hyperlink_color = theme.accent.text;
    visuals.weak_text_color = Some(theme.secondary);
    visuals.warn_fg_color = theme.waiting.text;
    visuals.error_fg_color = theme.bad.text;
    visuals.selection.bg_fill = theme.accent.ground;
    visuals.selection.stroke = Stroke::new(2.0, theme.accent.text);
    visuals.popup_shadow = egui::Shadow { offset: [0, 4], blur: 16, spread: 0, color: shade(theme) };
    visuals.window_shadow = visuals.popup_shadow;
    widgets(&mut visuals, theme);
    visuals
}

/// The shadow under menus and drawers.
pub(super) fn shade(theme: &Theme) -> egui::Color32 {
    egui::Color32::from_black_alpha(if theme.dark { 120 } else { 32 })
}

fn widgets(visuals: &mut Visuals, theme: &Theme) {
    let widgets = &mut visuals.widgets;
    for (state, fill, text) in [
        (&mut widgets.noninteractive, theme.surface, theme.text),
        (&mut widgets.inactive, theme.surface, theme.text),
        (&mut widgets.hovered, theme.hover, theme.text),
        (&mut widgets.active, theme.accent.ground, theme.text),
        (&mut widgets.open, theme.hover, theme.text),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(size::HAIRLINE, theme.hairline);
        state.fg_stroke = Stroke::new(1.2, text);
        state.corner_radius = CornerRadius::same(size::RADIUS);
        state.expansion = 0.0;
    }
    // Whatever has the keyboard wears the accent.
    widgets.active.bg_stroke = Stroke::new(2.0, theme.accent.text);
    // Handles of scroll bars take the fill.
    widgets.inactive.bg_fill = theme.hairline;
    widgets.hovered.bg_fill = theme.secondary;
    widgets.active.bg_fill = theme.secondary;
}
