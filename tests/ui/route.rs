//! The Route page as people use it: sorting, reading what a clause means, copying, unfolding, the picture.

use super::fixture::{self, Case};
use super::{Desk, NARROW, WIDE, key, label, open, press, with, words};
use eframe::egui::Key;
use eframe::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use mailtrail::state::{Copied, Effect, Page, PictureFormat, State};
use mailtrail::ui::{self, Theme};
use mailtrail::words::Language;

fn on_route(case: Case, size: [f32; 2]) -> Harness<'static, Desk> {
    let mut state = fixture::state(case, Language::English);
    state.page = Page::Route;
    state.ways.arrange(state.document.as_deref());
    open(state, size)
}

/// The first column of the table as it is shown, as far as rows are.
fn numbers(harness: &Harness<'static, Desk>) -> Vec<String> {
    let cells = harness.query_all_by_role(Role::Cell).map(|it| label(&it));
    cells.filter_map(|it| it.strip_prefix("#: ").map(str::to_owned)).collect()
}

#[test]
fn a_head_sorts_and_sorts_back() {
    let mut harness = on_route(Case::Small, WIDE);
    assert_eq!(numbers(&harness), ["1", "2", "3"]);
    harness.get_by_label("Sort by By").click();
    harness.run();
    assert_eq!(numbers(&harness), ["2", "1", "3"], "filtre, poste, sortie");
    harness.get_by_label("Sorted by By, rising").click();
    harness.run();
    assert_eq!(numbers(&harness), ["3", "1", "2"]);
    harness.get_by_label("Sort by Duration").click();
    harness.run();
    assert_eq!(numbers(&harness), ["2", "3", "1"], "what says nothing stands last");
}

#[test]
fn every_clause_is_explained_to_the_keyboard() {
    let mut harness = on_route(Case::Small, WIDE);
    harness.get_by_label("#: 1").focus();
    harness.run();
    harness.get_by_label("Number of stamp 1");
    for (key_, meaning) in [
        (Key::ArrowDown, "Number of stamp 2"),
        (Key::ArrowRight, "Time of stamp 2"),
        (Key::ArrowRight, "TimeUtc of stamp 2"),
        (Key::ArrowUp, "TimeUtc of stamp 1"),
        (Key::ArrowLeft, "Time of stamp 1"),
        (Key::ArrowUp, "Time of stamp 1"),
    ] {
        key(&mut harness, key_);
        harness.get_by_label(meaning);
    }
    key(&mut harness, Key::Enter);
    assert_eq!(harness.state().state.page, Page::Sources, "Enter shows the stamp");
}

#[test]
fn the_way_is_copied_in_three_forms() {
    for (choice, copied, sign) in [
        ("copy-as-text", Copied::Route, "pc-besson → poste.valmont.example"),
        ("copy-as-markdown", Copied::RouteMarkdown, r"| \# | "),
        ("copy-as-table", Copied::RouteTable, "\t1\t20:00:00\t19:00:00\t"),
    ] {
        let mut harness = on_route(Case::Small, WIDE);
        press(&mut harness, Role::Button, "copy-menu");
        let line = words(&harness, choice);
        harness.get_by_role_and_label(Role::RadioButton, &line).click();
        harness.step();
        harness.step();
        assert_eq!(harness.state().state.copied, Some(copied));
        let text = harness.state().copied.first().expect("a copy").clone();
        assert!(text.contains(sign), "{text}");
        harness.get_by_label(&words(&harness, "copied"));
    }
}

#[test]
fn a_fold_opens_and_closes() {
    for size in [WIDE, NARROW] {
        let mut harness = on_route(Case::Large, size);
        let steps = |harness: &Harness<'static, Desk>| {
            let rows = harness.query_all_by_role(Role::Button).map(|it| label(&it));
            rows.filter(|it| it.starts_with("relay-")).count()
        };
        assert_eq!(steps(&harness), 81);
        harness.get_by_label("Show 12 steps").click();
        harness.run();
        assert_eq!(steps(&harness), 93);
        harness.get_by_label("Close 12 steps").click();
        harness.run();
        assert_eq!(steps(&harness), 81);
    }
}

#[test]
fn only_cells_that_can_be_seen_are_there() {
    let harness = on_route(Case::Large, WIDE);
    assert!(harness.query_all_by_role(Role::Cell).count() < 40, "the table of 93 stamps lies below the edge");
}

#[test]
fn another_way_opens() {
    let mut harness = on_route(Case::Small, WIDE);
    harness.get_by_label("The way of the report: 2 servers, 3 s").click();
    harness.run();
    assert!(harness.state().state.ways.is_shown(1));
}

#[test]
fn a_picture_is_asked_for() {
    let mut harness = on_route(Case::Small, WIDE);
    press(&mut harness, Role::Button, "save-picture");
    press(&mut harness, Role::RadioButton, "save-as-svg");
    let asked = harness
        .state()
        .effects
        .iter()
        .any(|it| matches!(it, Effect::SavePicture { way: 0, format: PictureFormat::Svg }));
    assert!(asked);
}

fn theme() -> &'static Theme {
    &mailtrail::ui::theme::LIGHT
}

#[test]
fn the_picture_holds_the_whole_way() {
    for language in Language::ALL {
        let state: State = fixture::state(Case::Large, *language);
        let picture = ui::picture(&state, theme(), 0).expect("a way");
        let svg = picture.svg();
        assert!(svg.contains("12 steps") && svg.contains("relay-92"), "{}", svg.len());
        assert!(!svg.contains("Show proof") && svg.matches("<svg").count() == 1);
    }
    assert!(ui::picture(&fixture::state(Case::Empty, Language::English), theme(), 0).is_none());
}

#[test]
fn the_picture_has_ink_on_paper() {
    let state: State = fixture::state(Case::Small, Language::English);
    let image = ui::picture(&state, theme(), 0).expect("a way").pixels();
    assert_eq!(image.width(), 1840);
    let count = |color| image.pixels.iter().filter(|it| **it == color).count();
    let [paper, sheet, bar] = [theme().page, theme().surface, theme().long_delay].map(count);
    assert!(paper > 10_000 && sheet > 100_000 && bar > 1_000, "{paper} {sheet} {bar}");
    assert!(image.pixels.iter().all(|it| it.is_opaque()));
}

#[test]
fn a_state_without_a_way_has_no_table() {
    let harness = with(Case::NotMail, Language::English);
    assert_eq!(harness.query_all_by_role(Role::Cell).count(), 0);
    assert!(harness.root().accesskit_node().role() != Role::Cell);
}
