//! What counts for nothing: the sign in the rail, the reasons with their proofs, and links that lead nowhere.

use super::fixture::{self, Case};
use super::{NARROW, WIDE, label, open, with};
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use mailtrail::state::Page;
use mailtrail::words::Language;

/// High enough for a whole page.
const HIGH: [f32; 2] = [1180.0, 1400.0];
const HOST: &str = "xn--outlk-myea.example (outlооk.example)";

#[test]
fn the_rail_says_which_piece_counts_for_nothing() {
    let harness = with(Case::Doubtful, Language::English);
    let pieces = harness.query_all_by_role(Role::Button).map(|it| label(&it));
    let marked: Vec<String> = pieces.filter(|it| it.contains("Not a real report")).collect();
    assert_eq!(marked.len(), 1, "{marked:?}");
    assert!(marked[0].starts_with("retour.eml."), "{marked:?}");
}

#[test]
fn a_sign_leads_to_its_proof() {
    let mut harness = open(fixture::state(Case::Doubtful, Language::English), HIGH);
    let mut proofs = harness.query_all_by_role(Role::Link).filter(|it| label(it).ends_with("550"));
    proofs.next_back().expect("a proof").click();
    harness.run();
    assert_eq!(harness.state().state.page, Page::Sources);
}

#[test]
fn what_it_wants_opened_is_words_alone() {
    for size in [WIDE, NARROW] {
        let mut state = fixture::state(Case::Doubtful, Language::Italian);
        state.selected = None;
        let harness = open(state, size);
        harness.get_by_label(HOST);
        harness.get_by_label("page.html");
        for role in [Role::Link, Role::Button] {
            let mut named = harness.query_all_by_role(role).map(|it| label(&it));
            assert!(!named.any(|it| it.contains("outl") || it.contains("page.html")), "{role:?}");
        }
    }
}

#[test]
fn what_is_noted_besides_has_its_proof() {
    let mut state = fixture::state(Case::Doubtful, Language::English);
    state.page = Page::Route;
    state.ways.arrange(state.document.as_deref());
    let harness = open(state, HIGH);
    harness.get_by_label("filtre.valmont.example");
    harness.get_by_label("Show proof: spf=pass");
}
