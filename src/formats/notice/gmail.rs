//! Gmail and Google Workspace. Until 2016 a text alone, since then a page that stands beside a delivery report, in the
//! sender's language. What the other server answered stands behind a line that announces it.
//!
//! `The error that the other server returned was: 550 550 5.1.1 <user@domain.example>: no such user (state 14).`
//!
//! Known gap: the page in languages that are not among the phrases; the report beside it is in English.

use super::Dialect;
use super::answer::find_answer;
use super::entries::{find_leading, read_entries};
use super::heard::hear;
use super::opening::Opening;
use super::passage::{behind, find_line, passage};
use super::{SourceId, Told};
use crate::mail::{Host, Software};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Gmail),
    opens: &[
        "technical details of permanent failure",
        "technical details of temporary failure",
        "because the address couldn't be found, or is unable to receive mail",
        "because the address couldn't be found or is unable to receive email",
        "because the domain couldn't be found",
        "because the domain * couldn't be found",
        "car le domaine * est introuvable",
        "perché il dominio * non è stato trovato",
        "weil die domain * nicht gefunden wurde",
        "porque no se ha encontrado el dominio",
        "porque la dirección no se encontró",
        "message not delivered there was a problem delivering your message to",
        "message not delivered your message couldn't be delivered to",
        "message blocked your message to",
        "recipient inbox full your message",
        "boîte de réception du destinataire saturée",
        "boîte de réception du destinataire pleine",
        "del destinatario piena impossibile",
        "posteingang des empfängers voll",
        "bandeja de entrada del destinatario llena",
        "delivery to the following recipient has been delayed",
        "delivery incomplete there was a temporary problem",
        "** address not found **",
        "** message blocked **",
        "** message not delivered **",
        "** delivery incomplete **",
        "gmail will retry for",
        "adresse introuvable votre message n'",
        "message non distribué un problème",
        "message bloqué votre message",
        "distribution incomplète un problème temporaire",
        "** adresse introuvable **",
        "** message non distribué **",
        "** message bloqué **",
        "indirizzo non trovato il messaggio non è stato recapitato",
        "perché l'indirizzo non è stato trovato",
        "messaggio bloccato il messaggio",
        "consegna incompleta si è verificato un problema temporaneo",
        "** indirizzo non trovato **",
        "** messaggio bloccato **",
        "** messaggio non recapitato **",
        "adresse nicht gefunden ihre nachricht wurde nicht",
        "weil die adresse nicht gefunden wurde",
        "nachricht blockiert ihre nachricht",
        "zustellung unvollständig beim zustellen",
        "** adresse nicht gefunden **",
        "** nachricht blockiert **",
        "** nachricht nicht zugestellt **",
        "no se ha encontrado la dirección tu mensaje",
        "porque no se ha encontrado la dirección",
        "mensaje bloqueado tu mensaje",
        "entrega incompleta se ha producido un problema temporal",
        "** no se ha encontrado la dirección **",
        "** mensaje bloqueado **",
        "** mensaje no entregado **",
        "porque o endereço não foi encontrado",
        "mensagem bloqueada sua mensagem",
        "entrega incompleta ocorreu um problema temporário",
        "** endereço não encontrado **",
        "** mensagem bloqueada **",
        "** mensagem não entregue **",
        "アドレスが見つからないか、メールを受信できない",
        "** アドレス不明 **",
        "** メールがブロックされました **",
    ],
    read,
};

/// Lines behind which the recipient is named no more.
const DETAILS: &[&str] = &["technical details of"];
/// What announces the other server's answer.
const ANSWERS: &[&str] = &[
    "the error that the other server returned was:",
    "the response from the remote server was:",
    "the response was:",
    "la réponse du serveur distant était",
    "réponse du serveur distant",
    "la réponse était",
    "la risposta del server remoto è stata",
    "la risposta dal server remoto è stata",
    "la risposta è stata",
    "antwort des remoteservers",
    "die antwort des remote-servers lautete",
    "die antwort lautete",
    "la respuesta del servidor remoto fue",
    "la respuesta fue",
    "a resposta do servidor remoto foi",
    "a resposta foi",
    "リモート サーバーからの応答",
    "応答:",
];

fn read(source: SourceId, all: &[ProseLine<'_>], told: &mut Told) {
    // A printed page has sender and recipient of the notice above it.
    let begins = all.iter().position(|it| hear(&Opening::of(std::slice::from_ref(it)).text).tells_something());
    let lines = all.get(begins.unwrap_or(0)..).unwrap_or_default();
    // Where line ends were lost, the first line has it all.
    let naming = find_line(lines, DETAILS).or(find_line(lines, ANSWERS)).filter(|it| *it > 0).unwrap_or(lines.len());
    let head = lines.get(..naming).unwrap_or_default();
    let list = find_leading(head).first().map_or(head.len(), |it| it.line);
    let mut said = read_entries(source, head.get(..list).unwrap_or_default());
    // A sentence names the recipient first; whoever is listed behind it is somebody else, who signs for instance.
    said.truncate(1);
    if said.is_empty() {
        said = read_entries(source, head);
    }
    if said.is_empty() {
        // Of a notice that was copied from its details on, somebody wrote above whom it is about.
        said = read_entries(source, all.get(..begins.unwrap_or(0)).unwrap_or_default());
    }
    let whole = passage(lines.get(naming..).filter(|it| !it.is_empty()).unwrap_or(lines));
    let details = behind(&whole, &["failure:"]).unwrap_or(&whole);
    let answer = behind(&whole, ANSWERS).unwrap_or(details).trim_matches([' ', ':']);
    told.notice.answer = Some(answer.to_owned()).filter(|it| !it.is_empty());
    for it in &mut said {
        if !answer.is_empty() {
            answer.clone_into(&mut it.text);
        }
        let (stage, named) = find_answer(&it.text);
        (it.stage, it.host) = (stage, host(details).or(named));
    }
    told.said = said;
}

/// `rejected by the server for the recipient domain domain.example by mx.domain.example. [192.0.2.1]`
fn host(details: &str) -> Option<Host> {
    let named = behind(details, &["for the recipient domain "])?.split_once(" by ")?.1;
    Host::parse(named.split_whitespace().next()?).filter(|it| it.as_str().contains('.'))
}
