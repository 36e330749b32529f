//! Outlook's files among the cases, as they are written; the names in them are nobody's.

use super::builder::{Item, Properties, compressed, embedded, file, recipient, tag};

/// 21 November 2026, 14:05:10 UTC.
const SENT: u64 = 1_795_269_910;

/// Where each file lies under `tests/cases/`, and what it holds.
pub fn all() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("outlook-sent-copy-and-bounce/sent.msg", sent_copy().msg()),
        ("outlook-failure-report/report.msg", failure_report().msg()),
        ("outlook-delivery-receipt/receipt.msg", delivery_receipt().msg()),
        ("outlook-received-copy/received.msg", received_copy().msg()),
        ("outlook-draft/draft.msg", draft().msg()),
        ("outlook-japanese/sent.msg", japanese().msg()),
        ("outlook-read-receipt/receipt.msg", read_receipt("REPORT.IPM.Note.IPNRN").msg()),
        ("outlook-winmail/message.eml", message_with_winmail()),
    ]
}

/// Somebody in the organization, whom Exchange names in its own way.
fn exchange(name: &str) -> String {
    format!("/O=KESTREL/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN={name}")
}

fn from_exchange(name: &str, alias: &str, address: &str) -> Properties {
    let from = Properties::new().text(tag::SENDER_NAME, name).text(tag::SENDER_EMAIL_ADDRESS, &exchange(alias));
    let from = from.text(tag::SENT_REPRESENTING_NAME, name);
    let from = from.text(tag::SENT_REPRESENTING_EMAIL_ADDRESS, &exchange(alias));
    from.text(tag::SENDER_SMTP_ADDRESS, address).text(tag::SENT_REPRESENTING_SMTP_ADDRESS, address)
}

/// From the Sent folder: no fields of servers, everybody in the table, one of them by an address of Exchange alone.
pub fn sent_copy() -> Item {
    let properties = from_exchange("Iris Calloway", "CALLOWAYI", "iris.calloway@kestrel-press.example")
        .text(tag::MESSAGE_CLASS, "IPM.Note")
        .number(tag::MESSAGE_FLAGS, 1)
        .time(tag::CLIENT_SUBMIT_TIME, SENT)
        .text(tag::SUBJECT, "Proofs for Thursday")
        .text(tag::INTERNET_MESSAGE_ID, "<PROOFS-4711@mail.kestrel-press.example>")
        .text(tag::BODY, "Dear all,\r\n\r\nplease find the proofs below.\r\n\r\nIris\r\n");
    let colleague = Properties::new()
        .number(tag::RECIPIENT_TYPE, 2)
        .text(tag::DISPLAY_NAME, "Print Room")
        .text(tag::ADDRESS_TYPE, "EX")
        .text(tag::EMAIL_ADDRESS, &exchange("PRINTROOM"));
    Item {
        properties,
        recipients: vec![
            recipient(1, "Lena Vogt", "lena.vogt@buchhaus-vogt.example"),
            recipient(2, "'m.delorme@atelier-delorme.example'", "m.delorme@atelier-delorme.example"),
            colleague,
            recipient(3, "Nora Rinaldi", "nora.rinaldi@tipografia-rinaldi.example"),
        ],
        attachments: vec![file("proofs.png", "image/png", b"\x89PNG and so on")],
    }
}

/// As Exchange keeps a report inside the organization: properties alone, and the message that it is about.
pub fn failure_report() -> Item {
    let original = Item {
        properties: from_exchange("Iris Calloway", "CALLOWAYI", "iris.calloway@kestrel-press.example")
            .text(tag::MESSAGE_CLASS, "IPM.Note")
            .time(tag::CLIENT_SUBMIT_TIME, SENT)
            .text(tag::SUBJECT, "Stocktaking")
            .text(tag::INTERNET_MESSAGE_ID, "<STOCK-0815@mail.kestrel-press.example>")
            .text(tag::BODY, "Who counts what?\r\n"),
        recipients: vec![
            recipient(1, "Tom Ferris", "t.ferris@lager-nord.example"),
            recipient(2, "Ines Aubry", "ines.aubry@depot-sud.example"),
        ],
        attachments: Vec::new(),
    };
    let failed = recipient(1, "Tom Ferris", "t.ferris@lager-nord.example")
        .number(tag::NDR_REASON_CODE, 1)
        .number(tag::NDR_DIAG_CODE, 0)
        .number(tag::NDR_STATUS_CODE, 520)
        .text(
            tag::SUPPLEMENTARY_INFO,
            "<mx1.lager-nord.example #5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup>",
        );
    Item {
        properties: Properties::new()
            .text(tag::MESSAGE_CLASS, "REPORT.IPM.Note.NDR")
            .text(tag::SENDER_NAME, "Microsoft Outlook")
            .time(tag::CLIENT_SUBMIT_TIME, SENT + 9)
            .text(tag::SUBJECT, "Undeliverable: Stocktaking")
            .text(tag::REPORTING_MTA, "mail.kestrel-press.example")
            .text(tag::BODY, "Your message did not reach some or all of the intended recipients.\r\n"),
        recipients: vec![failed],
        attachments: vec![embedded(original)],
    }
}

/// As it came through the net: the report is an attachment, and the table names the sender.
pub fn delivery_receipt() -> Item {
    let headers = "Received: from mx2.depot-sud.example (198.51.100.20) by mail.kestrel-press.example (192.0.2.10);\r\n \
        Sat, 21 Nov 2026 14:06:02 +0000\r\nFrom: <postmaster@depot-sud.example>\r\n\
        To: <iris.calloway@kestrel-press.example>\r\nDate: Sat, 21 Nov 2026 14:06:00 +0000\r\n\
        Content-Type: multipart/report; report-type=delivery-status; boundary=\"gone\"\r\n\
        Message-ID: <dr-77@depot-sud.example>\r\nSubject: Delivered: Stocktaking\r\n\
        In-Reply-To: <STOCK-0815@mail.kestrel-press.example>\r\nMIME-Version: 1.0\r\n\
        MessageClass: REPORT.IPM.Note.DR\r\nOriginalDisplayTo: Tom Ferris; Ines Aubry\r\n";
    let details =
        b"Reporting-MTA: dns; mx2.depot-sud.example\r\n\r\nFinal-Recipient: rfc822; ines.aubry@depot-sud.example\r\n\
        Action: delivered\r\nStatus: 5.4.0\r\nX-Supplementary-Info: < #2.0.0>\r\n";
    Item {
        properties: Properties::new()
            .text(tag::MESSAGE_CLASS, "REPORT.IPM.Note.DR")
            .text(tag::TRANSPORT_MESSAGE_HEADERS, headers)
            .text(tag::SUBJECT, "\u{1}\u{c}Delivered: Stocktaking")
            .text(tag::BODY, "Your message has been delivered to the following recipients:\r\n\r\nInes Aubry\r\n"),
        recipients: vec![recipient(1, "Iris Calloway", "iris.calloway@kestrel-press.example")],
        attachments: vec![file("details.txt", "message/delivery-status", details)],
    }
}

/// From the mailbox of one of several, by a program without Unicode.
pub fn received_copy() -> Item {
    let headers = b"Microsoft Mail Internet Headers Version 2.0\r\n\
        Received: from smtp.atelier-delorme.example (198.51.100.7) by mx.maison-aubry.example (192.0.2.77)\r\n\
        \twith ESMTPS id 4kJ2; Sat, 21 Nov 2026 14:05:12 +0000\r\n\
        From: Marc Delorme <m.delorme@atelier-delorme.example>\r\n\
        To: C\xe9line Aubry <celine@maison-aubry.example>\r\n\
        Subject: =?iso-8859-1?Q?R=E9union_d'=E9t=E9?=\r\nDate: Sat, 21 Nov 2026 15:05:10 +0100\r\n\
        Message-ID: <ete-12@atelier-delorme.example>\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nno field: any more\r\n";
    let narrow = |kind, name: &[u8], address: &[u8]| {
        let row = Properties::new().number(tag::RECIPIENT_TYPE, kind).narrow(tag::DISPLAY_NAME, name);
        row.narrow(tag::ADDRESS_TYPE, b"SMTP").narrow(tag::EMAIL_ADDRESS, address)
    };
    Item {
        properties: Properties::new()
            .number(tag::MESSAGE_CODEPAGE, 1252)
            .number(tag::MESSAGE_FLAGS, 1)
            .narrow(tag::MESSAGE_CLASS, b"IPM.Note\0")
            .narrow(tag::TRANSPORT_MESSAGE_HEADERS, headers)
            .narrow(tag::SUBJECT, b"R\xe9union d'\xe9t\xe9")
            .narrow(tag::RECEIVED_BY_NAME, b"C\xe9line Aubry")
            .narrow(tag::RECEIVED_BY_EMAIL_ADDRESS, b"celine@maison-aubry.example")
            .narrow(tag::BODY, b"\xc0 bient\xf4t\r\n"),
        recipients: vec![
            narrow(1, b"C\xe9line Aubry", b"celine@maison-aubry.example"),
            // Added after the way through the net, and not among its fields.
            narrow(2, b"G\xe9rard No\xebl", b"gerard.noel@maison-aubry.example"),
        ],
        attachments: Vec::new(),
    }
}

/// Saved while it was being written.
pub fn draft() -> Item {
    let draft = sent_copy();
    let properties = Properties::new()
        .text(tag::MESSAGE_CLASS, "IPM.Note")
        .number(tag::MESSAGE_FLAGS, 8)
        .text(tag::SUBJECT, "Proofs for Friday")
        .text(tag::BODY, "Dear all,\r\n");
    Item { properties, recipients: draft.recipients, attachments: Vec::new() }
}

/// Code page 932, stated by nothing but the encoding for the net.
pub fn japanese() -> Item {
    let narrow = |kind, name: &[u8], address: &[u8]| {
        let row = Properties::new().number(tag::RECIPIENT_TYPE, kind).narrow(tag::DISPLAY_NAME, name);
        row.narrow(tag::ADDRESS_TYPE, b"SMTP").narrow(tag::EMAIL_ADDRESS, address)
    };
    Item {
        properties: Properties::new()
            .number(tag::INTERNET_CODEPAGE, 50_220)
            .number(tag::MESSAGE_FLAGS, 1)
            .narrow(tag::MESSAGE_CLASS, b"IPM.Note")
            .narrow(tag::SENT_REPRESENTING_NAME, b"\x97\xe9\x96\xd8")
            .narrow(tag::SENT_REPRESENTING_EMAIL_ADDRESS, b"suzuki@inui-shoten.example")
            .time(tag::CLIENT_SUBMIT_TIME, SENT)
            .narrow(tag::SUBJECT, b"\x89\xef\x8bc\x82\xcc\x8c\x8f")
            .narrow(tag::INTERNET_MESSAGE_ID, b"<kaigi-3@inui-shoten.example>"),
        recipients: vec![narrow(1, b"\x93c\x92\x86", b"tanaka@kita-unyu.example")],
        attachments: Vec::new(),
    }
}

/// HTML, wrapped into RTF and packed, is all that this message has for a body.
pub fn rtf_only() -> Item {
    let rtf = br"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}
{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Das Postfach von {\*\htmltag84 <a href='22mailto:o.brandt@werft-brandt.example'22>}o.brandt@werft-brandt.example{\*\htmltag92 </a>} ist \'fcberf\'fcllt.\htmlrtf\par}\htmlrtf0
{\*\htmltag72 </p>}}";
    let properties = Properties::new()
        .text(tag::MESSAGE_CLASS, "IPM.Note")
        .number(tag::MESSAGE_FLAGS, 1)
        .text(tag::SUBJECT, "Voll")
        .binary(tag::RTF_COMPRESSED, &compressed(rtf));
    let recipients = vec![recipient(1, "Ole Brandt", "o.brandt@werft-brandt.example")];
    Item { properties, recipients, attachments: Vec::new() }
}

/// A receipt that Exchange keeps in properties alone.
pub fn read_receipt(class: &str) -> Item {
    Item {
        properties: from_exchange("Ines Aubry", "AUBRYI", "ines.aubry@kestrel-press.example")
            .text(tag::MESSAGE_CLASS, class)
            .time(tag::RECEIPT_TIME, SENT + 3_600)
            .time(tag::CLIENT_SUBMIT_TIME, SENT + 3_605)
            .text(tag::SUBJECT, "Read: Stocktaking")
            .text(tag::IN_REPLY_TO_ID, "<STOCK-0815@mail.kestrel-press.example>")
            .text(tag::BODY, "Your message was read.\r\n"),
        recipients: vec![recipient(1, "Iris Calloway", "iris.calloway@kestrel-press.example")],
        attachments: Vec::new(),
    }
}

/// A colleague passed a bounce on, and their Exchange packed it into `winmail.dat`.
fn message_with_winmail() -> Vec<u8> {
    let bounce = "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.hafen-post.example (Mail Delivery System)\r\n\
        To: iris.calloway@kestrel-press.example\r\nSubject: Undelivered Mail Returned to Sender\r\n\
        Date: Sat, 21 Nov 2026 14:05:15 +0000\r\nMessage-ID: <b1@mx.hafen-post.example>\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/report; report-type=delivery-status; boundary=\"part\"\r\n\r\n\
        --part\r\nContent-Type: text/plain\r\n\r\n\
        <o.brandt@werft-brandt.example>: host mx.werft-brandt.example[203.0.113.4] said:\r\n    \
        552 5.2.2 mailbox is full (in reply to end of DATA command)\r\n\r\n\
        --part\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.hafen-post.example\r\n\r\n\
        Final-Recipient: rfc822; o.brandt@werft-brandt.example\r\nAction: failed\r\nStatus: 5.2.2\r\n\
        Diagnostic-Code: smtp; 552 5.2.2 mailbox is full\r\n\r\n\
        --part\r\nContent-Type: text/rfc822-headers\r\n\r\n\
        From: Iris Calloway <iris.calloway@kestrel-press.example>\r\nTo: Ole Brandt <o.brandt@werft-brandt.example>\r\n\
        Subject: Delivery note\r\nDate: Sat, 21 Nov 2026 14:05:10 +0000\r\n\
        Message-ID: <note-9@mail.kestrel-press.example>\r\n\r\n--part--\r\n";
    let winmail = Item {
        properties: Properties::new()
            .text(tag::MESSAGE_CLASS, "IPM.Note")
            .text(tag::SUBJECT, "FW: what is this?")
            .text(tag::BODY, "This came back. What does it mean?\r\n"),
        recipients: Vec::new(),
        attachments: vec![file("Undelivered Mail.eml", "message/rfc822", bounce.as_bytes())],
    };
    let mut message = String::from(
        "From: Iris Calloway <iris.calloway@kestrel-press.example>\r\nTo: Help desk <help@kestrel-press.example>\r\n\
         Subject: FW: what is this?\r\nDate: Sat, 21 Nov 2026 15:00:00 +0000\r\nMessage-ID: <fw-1@mail.kestrel-press.example>\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"outer\"\r\n\r\n\
         --outer\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nThis came back. What does it mean?\r\n\r\n\
         --outer\r\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\r\nContent-Transfer-Encoding: base64\r\n\
         Content-Disposition: attachment; filename=\"winmail.dat\"\r\n\r\n",
    );
    message.push_str(&base64(&winmail.winmail()));
    message.push_str("--outer--\r\n");
    message.into_bytes()
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for line in bytes.chunks(57) {
        for three in line.chunks(3) {
            let bits = three.iter().chain(&[0, 0]).take(3).fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
            for place in 0..4 {
                let digit = ALPHABET[bits >> (18 - 6 * place) & 63];
                text.push(if place <= three.len() { char::from(digit) } else { '=' });
            }
        }
        text.push_str("\r\n");
    }
    text
}
