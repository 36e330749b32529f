//! The words are whole: every key in every language, none unused, none missing, no technical term on the Answer page,
//! and the typography that each language asks for.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test reads the sources and its cases")]

mod road;
#[path = "floors/rust_source.rs"]
mod rust_source;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use mailtrail::advice::{ContactStep, DeskStepKind, LetterKind, Lookup, MailProgram, Platform, ProofKind, StepKind};
use mailtrail::evidence::{NoteKind, ProblemKind};
use mailtrail::help::{Reach, Section, Topic};
use mailtrail::judge::{Doubt, Verdict};
use mailtrail::mail::{Cause, HopState, Role, ServiceKind, Zone};
use mailtrail::report::{Document, Group, TemplateFault, summary, text};
use mailtrail::words::{Arg, Language, Value, Words, files};
use road::{WORDS, cases, look, tell};
use rust_source::literals;
use std::collections::{BTreeMap, BTreeSet};

/// One message: its file, the names of its places, and each of its forms with `x` for a place.
struct Message {
    file: &'static str,
    places: BTreeSet<String>,
    forms: Vec<String>,
}

/// Every message of a language.
fn messages(language: Language) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for (file, content) in files(language) {
        let resource = match fluent_syntax::parser::parse(content) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{}/{file}: {errors:?}", language.tag()),
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let pattern = message.value.unwrap_or_else(|| panic!("{} says nothing", message.id.name));
                    let mut places = BTreeSet::new();
                    let forms = forms(&pattern, &mut places);
                    let old = found.insert(message.id.name.to_owned(), Message { file, places, forms });
                    assert!(old.is_none(), "{}/{file}: {} twice", language.tag(), message.id.name);
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                other => panic!("{}/{file}: {other:?}", language.tag()),
            }
        }
    }
    found
}

/// Every form that a message can take.
fn forms(pattern: &Pattern<&str>, places: &mut BTreeSet<String>) -> Vec<String> {
    let mut forms = vec![String::new()];
    for element in &pattern.elements {
        let further = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => of_placeable(expression, places),
        };
        forms = forms.iter().flat_map(|form| further.iter().map(move |it| format!("{form}{it}"))).collect();
    }
    forms
}

fn of_placeable(expression: &Expression<&str>, places: &mut BTreeSet<String>) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => vec![of_inline(inline, places)],
        Expression::Select { selector, variants } => {
            of_inline(selector, places);
            variants.iter().flat_map(|it| forms(&it.value, places)).collect()
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, places: &mut BTreeSet<String>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => {
            places.insert(id.name.to_owned());
            "x".to_owned()
        }
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        other => panic!("no place in the words for {other:?}"),
    }
}

fn in_each_language(check: impl Fn(Language, &str, &Message)) {
    for language in Language::ALL {
        for (key, message) in &messages(*language) {
            check(*language, key, message);
        }
    }
}

#[test]
fn every_language_says_everything() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let own = messages(*language);
        let tag = language.tag();
        for (key, message) in &english {
            let Some(there) = own.get(key) else { panic!("{tag} lacks {key}") };
            assert_eq!(there.file, message.file, "{tag}: {key}");
            assert_eq!(there.places, message.places, "{tag}: the places of {key}");
        }
        let more: Vec<&String> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(more.is_empty(), "{tag} has what English lacks: {more:?}");
    }
}

/// Our own filling of messages says what Fluent's does.
#[test]
fn every_message_can_be_filled() {
    for language in Language::ALL {
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().expect("a tag")]);
        bundle.set_use_isolating(false);
        for (file, content) in files(*language) {
            let resource = FluentResource::try_new(content.to_owned());
            let resource = resource.unwrap_or_else(|(_, errors)| panic!("{}/{file}: {errors:?}", language.tag()));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{}/{file}: {errors:?}", language.tag()));
        }
        let words = Words::new(*language);
        for (key, message) in &messages(*language) {
            for count in [0, 1, 2, 5, 21, 1_000_000] {
                let mut args = FluentArgs::new();
                let mut own: Vec<Arg<'_>> = Vec::new();
                for place in &message.places {
                    let value = if place == "count" { Value::Count(count) } else { Value::Text("this") };
                    match value {
                        Value::Count(count) => args.set(place.as_str(), count),
                        Value::Text(text) => args.set(place.as_str(), text),
                    }
                    own.push((place, value));
                }
                let pattern = bundle.get_message(key).and_then(|it| it.value()).expect("a message");
                let mut errors = Vec::new();
                let told = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
                assert!(errors.is_empty() && !told.trim().is_empty(), "{}: {key}: {errors:?}", language.tag());
                assert_eq!(words.tell(key, &own), told, "{}: {key}", language.tag());
            }
        }
    }
}

/// Keys that are put together from an identifier, all of them.
fn families() -> BTreeSet<String> {
    // Steps about the message as a whole are never one person's.
    let for_all = [
        StepKind::TellThoseInCopy,
        StepKind::AddSentCopy,
        StepKind::AddBounce,
        StepKind::PasteQuoted,
        StepKind::LetItBe,
        StepKind::AddWhatCameBack,
        StepKind::IgnoreIt,
        StepKind::ProtectDomain,
        StepKind::DoNotClick,
        StepKind::DeleteIt,
        StepKind::ChangePassword,
        StepKind::ResendToAll,
    ];
    let in_few_words = [
        "greylisted",
        "rate-limited",
        "mailbox-full",
        "sender-blocked",
        "connection-failed",
        "domain-not-found",
        "unknown",
    ];
    // To those for whom it failed, their server is called theirs.
    let of_their_server = "user-unknown mailbox-disabled mailbox-full address-moved recipient-restricted sender-rejected \
                           sender-blocked authentication-failed policy-rejected spam-rejected virus-rejected \
                           content-rejected submission-refused greylisted connection-failed tls-failed server-storage \
                           server-error";
    let mut keys = BTreeSet::new();
    keys.extend(Cause::ALL.iter().map(|it| format!("cause-{}", it.id())));
    keys.extend(of_their_server.split_whitespace().map(|it| format!("letter-cause-{it}")));
    keys.extend(in_few_words.iter().map(|it| format!("delay-{it}")));
    keys.extend(NoteKind::ALL.iter().map(|it| format!("note-{}", it.id())));
    keys.extend(StepKind::ALL.iter().map(|it| format!("step-{}", it.id())));
    keys.extend(StepKind::ALL.iter().filter(|it| !for_all.contains(it)).map(|it| format!("next-{}", it.id())));
    keys.extend(ProofKind::ALL.iter().map(|it| format!("prove-{}", it.id())));
    keys.extend(ContactStep::ALL.iter().map(|it| format!("contact-{}", it.id())));
    keys.extend(ProblemKind::ALL.iter().map(|it| format!("problem-{}", it.id())));
    keys.extend(Group::ALL.iter().map(|it| format!("list-group-{}", it.id())));
    keys.extend(Role::ALL.iter().map(|it| format!("role-{}", it.id())));
    keys.extend(Verdict::ALL.iter().map(|it| format!("facts-verdict-{}", it.id())));
    keys.extend(LetterKind::ALL.iter().map(|it| format!("letter-{}-title", it.id())));
    keys.extend(LetterKind::ALL.iter().map(|it| format!("letter-{}-subject", it.id())));
    keys.extend(HopState::ALL.iter().filter(|it| it.holds()).map(|it| format!("hop-state-{}", it.id())));
    keys.extend(Doubt::ALL.iter().map(|it| format!("doubt-{}", it.id())));
    keys.extend(Topic::ALL.iter().flat_map(|it| [format!("help-{}", it.id()), format!("help-{}-text", it.id())]));
    keys.extend(Section::ALL.iter().map(|it| format!("help-section-{}", it.id())));
    keys.extend(Reach::ALL.iter().map(|it| format!("help-reach-{}", it.id())));
    keys.extend(TemplateFault::ALL.iter().map(|it| format!("template-{}", it.id())));
    for part in ["title", "say", "do"] {
        keys.extend(DeskStepKind::ALL.iter().map(|it| format!("desk-{}-{part}", it.id())));
    }
    keys.extend(Lookup::ALL.iter().map(|it| format!("ready-{}", it.id())));
    keys.extend(["ready-admin-center", "ready-email-log-search"].map(str::to_owned));
    keys.extend(Platform::ALL.iter().map(|it| format!("platform-{}", it.id())));
    for family in ["program", "how"] {
        keys.extend(MailProgram::ALL.iter().map(|it| format!("{family}-{}", it.id())));
    }
    for family in ["hop-service", "hop-named", "mean-service"] {
        keys.extend(ServiceKind::ALL.iter().map(|it| format!("{family}-{}", it.id())));
    }
    keys.extend((1..=12).map(|it| format!("month-{it}")));
    keys.extend((2..=10).map(|it| format!("number-{it}")));
    keys
}

/// The string literals of all sources, with the file.
fn all_literals() -> Vec<(String, String)> {
    let files = rust_source::files().into_iter();
    files.flat_map(|file| literals(&file.text).into_iter().map(move |it| (file.path.clone(), it))).collect()
}

#[test]
fn no_word_is_unused() {
    let mut used = families();
    used.extend(all_literals().into_iter().map(|(_, literal)| literal));
    let unused: Vec<String> = messages(Language::English).into_keys().filter(|key| !used.contains(key)).collect();
    assert!(unused.is_empty(), "nothing says these: {unused:#?}");
}

#[test]
fn no_word_is_missing() {
    let there = messages(Language::English);
    let missing: Vec<String> = families().into_iter().filter(|key| !there.contains_key(key)).collect();
    assert!(missing.is_empty(), "an identifier asks for these: {missing:#?}");
    // Keys are told by how they begin, since they are written in many places.
    let begins: BTreeSet<&str> = there.keys().filter_map(|key| key.split('-').next()).collect();
    let tells =
        |path: &str| ["report/", "judge/rules/", "cli/", "state/", "ui/", "app/"].iter().any(|it| path.starts_with(it));
    let missing: BTreeSet<(String, String)> = all_literals()
        .into_iter()
        .filter(|(path, literal)| tells(path) && is_key(literal))
        .filter(|(_, literal)| literal.split('-').next().is_some_and(|it| begins.contains(it)))
        .filter(|(_, literal)| !there.contains_key(literal))
        .collect();
    assert!(missing.is_empty(), "the sources ask for these: {missing:#?}");
}

fn is_key(literal: &str) -> bool {
    let letters = literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    letters && literal.contains('-') && !literal.starts_with('-') && !literal.ends_with('-')
}

/// Words that only people who run mail servers use.
const TECHNICAL: [&str; 5] = [
    "smtp mta dsn ndr mdn rcpt envelope envelopes header headers mx relay relays relayed tls ssl dns mime daemon \
     enveloppe enveloppes en-tête en-têtes entête entêtes relais busta intestazione intestazioni",
    "smtp mta dsn ndr mdn rcpt enveloppe enveloppes en-tête en-têtes entête entêtes header headers mx relais relay \
     relayé tls ssl dns mime démon",
    "smtp mta dsn ndr mdn rcpt busta buste intestazione intestazioni header headers mx relay tls ssl dns mime \
     demone",
    "smtp mta dsn ndr mdn rcpt bounce bounces umschlag umschläge kopfzeile kopfzeilen header headers mx relay relais \
     tls ssl dns mime daemon dämon statuscode statuscodes",
    // The envelope is `sobre`, which is also a word as common as “about”; its plural is not.
    "smtp mta dsn ndr mdn rcpt sobres encabezado encabezados cabecera cabeceras header headers mx relay retransmisión \
     tls ssl dns mime demonio",
];

fn technical(language: Language) -> BTreeSet<&'static str> {
    let index = Language::ALL.iter().position(|it| *it == language).expect("a language");
    TECHNICAL.get(index).expect("words of that language").split_whitespace().collect()
}

/// The technical words of a text, as whole words in any case.
fn technical_in(text: &str, language: Language) -> Vec<String> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-')).map(|it| it.trim_matches('-'));
    words.filter(|it| technical(language).contains(it)).map(str::to_owned).collect()
}

#[test]
fn the_words_of_the_answer_are_everybodys() {
    in_each_language(|language, key, message| {
        if ["answer.ftl", "genuine.ftl", "receipts.ftl", "rules.ftl"].contains(&message.file) {
            let found = technical_in(&message.forms.join(" "), language);
            assert!(found.is_empty(), "{}: {key}: {found:?}", language.tag());
        }
    });
}

#[test]
fn the_answers_of_all_cases_are_everybodys() {
    for case in cases() {
        let investigation = look(&case.inputs, case.now);
        for words in WORDS.iter() {
            let document = tell(&investigation, words);
            for sentence in answer_page(&document) {
                let found = technical_in(&without_quoted(&sentence, &document), words.language());
                assert!(found.is_empty(), "{} in {}: {found:?} in: {sentence}", case.name, words.language().tag());
            }
        }
    }
}

/// Everything that the Answer page says in its own words.
fn answer_page(document: &Document) -> Vec<String> {
    let mut said = vec![document.headline.clone(), document.subtitle.clone()];
    said.extend(document.explanation.iter().chain(&document.steps).cloned());
    for person in &document.people {
        said.extend([person.verdict_word.clone(), person.role_label.clone(), person.reason.clone()]);
        said.extend(person.why.iter().map(|it| it.text.clone()));
        said.extend(person.next_steps.iter().chain(&person.good_to_know).cloned());
        said.extend(person.would_prove.iter().map(|it| it.text.clone()));
    }
    said
}

/// The sentence without what strangers wrote: addresses, names, hosts and the subject.
fn without_quoted(sentence: &str, document: &Document) -> String {
    let mut quoted: Vec<&str> = document.message.subject.iter().map(String::as_str).collect();
    for person in &document.people {
        quoted.extend([person.address.as_str(), person.shown_address.as_str()]);
        quoted.extend(
            [&person.name, &person.reporting_mta, &person.remote_mta, &person.became]
                .into_iter()
                .flatten()
                .map(String::as_str),
        );
    }
    quoted.sort_by_key(|it| std::cmp::Reverse(it.len()));
    let plain = quoted.iter().filter(|it| !it.is_empty()).fold(sentence.to_owned(), |text, it| text.replace(it, " "));
    plain.split_whitespace().filter(|it| !it.contains('@') && !it.contains(".example")).collect::<Vec<_>>().join(" ")
}

#[test]
fn no_key_is_shown_in_place_of_words() {
    let keys: BTreeSet<String> = messages(Language::English).into_keys().filter(|it| it.contains('-')).collect();
    for case in cases() {
        let investigation = look(&case.inputs, case.now);
        for words in WORDS.iter() {
            let document = tell(&investigation, words);
            let mut told =
                vec![text(&document, words), document.envelope.headline.clone(), document.route.headline.clone()];
            told.extend(answer_page(&document));
            let news = summary(&investigation, words, &Zone::UTC).news;
            told.extend([news.word(words), news.reason(words)]);
            told.extend(document.letters.iter().flat_map(|it| [it.title.clone(), it.subject.clone(), it.body.clone()]));
            for text in told {
                let shown = text.split(|c: char| !(c.is_alphanumeric() || c == '-')).find(|it| keys.contains(*it));
                assert!(shown.is_none() && !text.contains("{ $"), "{}: {shown:?} in: {text}", case.name);
            }
        }
    }
}

const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

/// What French asks for: a no-break space before `: ; ! ?` and inside `« »`.
fn spacing_in_french(form: &str) -> Option<String> {
    let chars: Vec<char> = form.chars().collect();
    let at = |index: Option<usize>| index.and_then(|it| chars.get(it)).copied();
    chars.iter().enumerate().find_map(|(index, c)| {
        let (before, after) = (at(index.checked_sub(1)), at(index.checked_add(1)));
        let is_time_or_address = *c == ':' && after.is_some_and(|it| it.is_ascii_digit() || it == '/');
        let wrong = match c {
            ':' | ';' | '!' | '?' => {
                !is_time_or_address && !before.is_some_and(|it| NO_BREAK.contains(&it) || ":;!?".contains(it))
            }
            '»' => !before.is_some_and(|it| NO_BREAK.contains(&it)),
            '«' => !after.is_some_and(|it| NO_BREAK.contains(&it)),
            _ => false,
        };
        wrong.then(|| format!("{c} in: {form}"))
    })
}

/// The signs that stand in pairs, and those that the language has no use for.
fn pairs(language: Language) -> (&'static [(char, char)], &'static str) {
    match language {
        Language::English | Language::French => (&[], ""),
        Language::Italian => (&[('«', '»')], "„“”¿¡"),
        Language::German => (&[('„', '“')], "”«»¿¡"),
        Language::Spanish => (&[('«', '»'), ('¿', '?'), ('¡', '!')], "„“”"),
    }
}

/// A sign without its other half, with a space on its inner side, or of another language.
fn unpaired(form: &str, language: Language) -> Option<String> {
    let (pairs, never) = pairs(language);
    let wrong = |why: String| Some(format!("{why} in: {form}"));
    if let Some(sign) = form.chars().find(|it| never.contains(*it)) {
        return wrong(sign.to_string());
    }
    for (open, close) in pairs {
        let mut is_open = false;
        let mut before = ' ';
        for c in form.chars() {
            let is_spaced = (before == *open && c.is_whitespace()) || (c == *close && before.is_whitespace());
            if is_spaced || (c == *open && is_open) || (c == *close && !is_open) {
                return wrong(format!("{open}{close}"));
            }
            is_open = (is_open || c == *open) && c != *close;
            before = c;
        }
        if is_open {
            return wrong(open.to_string());
        }
    }
    None
}

#[test]
fn punctuation_stands_as_each_language_asks() {
    in_each_language(|language, key, message| {
        for form in &message.forms {
            let place = format!("{}: {key}", language.tag());
            assert!(!form.contains("..."), "{place}: … is one sign: {form}");
            assert!(!form.contains("  "), "{place}: two blanks: {form}");
            if language == Language::French {
                assert_eq!(spacing_in_french(form), None, "{place}");
            } else {
                let spaced = [" :", " ;", " !", " ?", " ,", " ."].iter().find(|it| form.contains(*it));
                // A file's ending may begin with a full stop.
                let spaced = spaced.filter(|it| **it != " ." || form.contains(" . ") || form.ends_with(" ."));
                assert_eq!(spaced, None, "{place}: {form}");
            }
            if language != Language::English {
                assert!(!form.contains(['\'', '"']), "{place}: ’ and « » in place of ' and \": {form}");
            }
            assert_eq!(unpaired(form, language), None, "{place}");
        }
    });
}

#[test]
fn violations_are_seen() {
    assert!(spacing_in_french("Attention : oui").is_some());
    assert!(spacing_in_french("« oui »").is_some());
    assert_eq!(spacing_in_french("Attention\u{a0}: «\u{202f}oui\u{202f}» à 12:30\u{202f}!"), None);
    for wrong in ["„Ja”", "«Ja»", "„ Ja“", "„Ja", "Ja“", "„Ja „nein“"] {
        assert!(unpaired(wrong, Language::German).is_some(), "{wrong}");
    }
    assert_eq!(unpaired("„Ja“ und „Nein“: Wirklich?", Language::German), None);
    for wrong in ["Sí?", "¿Sí", "¡Sí", "Sí!", "“sí”", "« sí »", "¿ Sí?"] {
        assert!(unpaired(wrong, Language::Spanish).is_some(), "{wrong}");
    }
    assert_eq!(unpaired("¿Lo recibió? ¡Sí! «x»", Language::Spanish), None);
    assert_eq!(technical_in("The Relay said; MX.", Language::English), ["relay", "mx"]);
    assert_eq!(technical_in("L’en-tête du relais", Language::French), ["en-tête", "relais"]);
    assert!(technical_in("relaxed headerless", Language::English).is_empty());
    assert_eq!(literals("let a = \"b-c\"; // \"d\"\n#[cfg(test)]\nlet e = \"f\";"), ["b-c"]);
    assert_eq!(Words::new(Language::French).say("no-such-key"), "no-such-key");
}

#[test]
fn lists_end_as_each_language_does() {
    let list = |language, last: &str| Words::new(language).list(&["Ana".into(), "Tom".into(), last.into()]);
    assert_eq!(list(Language::English, "Inés"), "Ana, Tom and Inés");
    assert_eq!(list(Language::Italian, "Inés"), "Ana, Tom e Inés");
    assert_eq!(list(Language::German, "Inés"), "Ana, Tom und Inés");
    assert_eq!(list(Language::Spanish, "Luis"), "Ana, Tom y Luis");
    for (last, word) in
        [("Inés", "e"), ("hijo@x.example", "e"), ("Íñigo", "e"), ("Hierro", "y"), ("Ian", "y"), ("", "y")]
    {
        assert_eq!(list(Language::Spanish, last), format!("Ana, Tom {word} {last}"));
    }
}
