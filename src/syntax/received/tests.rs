//! Values in every shape: what servers write, where dates stand, what pasting and cutting does.

mod dialects;

use super::read_received;

/// The clauses that a value has, as `name=value`, in a fixed order.
fn shown(value: &str) -> String {
    let hop = read_received(value);
    let text = |name, it: Option<String>| it.map(|it| format!("{name}={it}"));
    let flags: Vec<_> = hop.flags.iter().map(|it| it.id()).collect();
    let parts = [
        text("from", hop.from),
        text("helo", hop.helo),
        text("ip", hop.from_ip.map(|it| it.to_string())),
        text("by", hop.by),
        text("via", hop.via),
        text("with", hop.with),
        text("tls", hop.tls),
        text("id", hop.id),
        text("for", hop.for_),
        text("also", Some(hop.also_for.join(" ")).filter(|it| !it.is_empty())),
        text("state", hop.state.map(|it| it.id().to_owned())),
        text("at", hop.date.map(|it| it.at.to_string())),
        text("!", Some(flags.join("+")).filter(|it| !it.is_empty())),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("|")
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (value, expected) in cases {
        assert_eq!(shown(value), *expected, "{value}");
    }
}

const DATE: &str = "at=2026-11-21T19:00:00Z";

/// Checks clauses of values to which the same date is added.
#[track_caller]
fn check_dated(cases: &[(&str, &str)]) {
    for (value, expected) in cases {
        let value = format!("{value}; Sat, 21 Nov 2026 20:00:00 +0100 (CET)");
        let (clauses, flags) = expected.split_once("|!").unwrap_or((expected, ""));
        let mark = if flags.is_empty() { "" } else { "|!" };
        let clauses = if clauses.is_empty() { String::new() } else { format!("{clauses}|") };
        assert_eq!(shown(&value), format!("{clauses}{DATE}{mark}{flags}"), "{value}");
    }
}

#[test]
fn reads_unix_servers() {
    check_dated(&[
        (
            "from a.example (b.example [192.0.2.1])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\t\
             (Authenticated sender: u@a.example) by mx.example (Postfix) with ESMTPSA id 4Bq2 for <c@mx.example>",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTPSA|tls=TLSv1.3|id=4Bq2|for=c@mx.example|!=submission",
        ),
        (
            "from [192.0.2.1] (port=4711 helo=said) by mx.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 \
             (Exim 4.96) (envelope-from <u@a.example>) id 1tA-0 for c@mx.example",
            "from=[192.0.2.1]|helo=said|ip=192.0.2.1|by=mx.example|with=esmtps|tls=TLS1.3|id=1tA-0|for=c@mx.example",
        ),
        ("by mx.example with local (Exim 4.96) id 1tA-0", "by=mx.example|with=local|id=1tA-0"),
        (
            "from a.example (u@b.example [192.0.2.1] (may be forged)) (authenticated bits=0) by mx.example (8.17/8.17) with ESMTP id aB",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP|id=aB|!=submission",
        ),
        ("(from u@localhost) by mx.example (8.17/8.17/Submit) id aB", "from=u@localhost|by=mx.example|id=aB"),
        (
            "from unknown (HELO said) (192.0.2.1) by mx.example with (DHE-RSA encrypted) SMTP",
            "from=unknown|helo=said|ip=192.0.2.1|by=mx.example|with=SMTP|tls=DHE-RSA",
        ),
        (
            "from localhost (HELO x) by mx.example (OpenSMTPD) with LMTPA id 5d",
            "from=localhost|helo=x|by=mx.example|with=LMTPA|id=5d",
        ),
        (
            "from said (b.example [::ffff:192.0.2.1]) (AUTH: LOGIN u, TLS: TLSv1/SSLv3,128bits,AES) by mx.example with esmtp",
            "from=said|helo=said|ip=::ffff:192.0.2.1|by=mx.example|with=esmtp|tls=TLSv1/SSLv3|!=submission",
        ),
        (
            "from pop.example [192.0.2.1] by localhost with POP3 (fetchmail-6.4) for <u@localhost> (single-drop)",
            "from=pop.example|ip=192.0.2.1|by=localhost|with=POP3|for=u@localhost",
        ),
    ]);
}

#[test]
fn reads_large_services_and_groupware() {
    check_dated(&[
        (
            "from A.example (2001:db8::1) by B.example (2001:db8::2) with Microsoft SMTP Server (version=TLS1_2,\r\n cipher=TLS_X) \
             id 15.20.1.2 via Frontend Transport",
            "from=A.example|helo=A.example|ip=2001:db8::1|by=B.example|via=Frontend Transport|with=Microsoft SMTP Server|tls=TLS1_2|id=15.20.1.2",
        ),
        (
            "from A.example ([fe80::1]) by A.example ([fe80::1%9]) with mapi id 15",
            "from=A.example|ip=fe80::1|by=A.example|with=mapi|id=15",
        ),
        (
            "from a.example ([192.0.2.1]) by mx.example over TLS secured channel with Microsoft SMTPSVC(10.0.1)",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=SMTP|tls=TLS",
        ),
        ("by 2001:db8:1:2:3:4:5:6 with SMTP id r1csp2", "by=2001:db8:1:2:3:4:5:6|with=SMTP|id=r1csp2"),
        ("from [192.0.2.1] by web.example via HTTP", "from=[192.0.2.1]|ip=192.0.2.1|by=web.example|via=HTTP"),
        (
            "from 192.0.2.1 (SquirrelMail authenticated user u); by web.example with HTTP",
            "from=192.0.2.1|ip=192.0.2.1|by=web.example|with=HTTP|!=submission",
        ),
        (
            "from a.example by gate.example with XY ESMTP SMTP Gateway: Authorized Use Only! for <c@mx.example> from <u@a.example>",
            "from=a.example|by=gate.example|with=ESMTP|for=c@mx.example",
        ),
        ("from GW-MTA by gw.example with Novell_GroupWise", "from=GW-MTA|by=gw.example|with=Novell_GroupWise"),
        (
            "from a.example (192.0.2.1:99) by mx.example with [XMail 1.20 ESMTP Server] id <S72E> for <c@mx.example> from <u@a.example>",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP|id=S72E|for=c@mx.example",
        ),
        (
            "from daemon.example by mx.example (PMDF V4.3-10 #8779) id <0K@mx.example>",
            "from=daemon.example|by=mx.example|id=0K@mx.example",
        ),
        (
            "by mx.example (MDaemon PRO v9) with ESMTP id md5.msg for multiple recipients",
            "by=mx.example|with=ESMTP|id=md5.msg",
        ),
        (
            "from a.example by mx.example with Mail Service (5.5; id 7 for <no@x.example>) id <9>",
            "from=a.example|by=mx.example|with=Mail Service|id=9",
        ),
    ]);
}

#[test]
fn finds_the_date_wherever_it_stands() {
    check(&[
        ("(qmail 123 invoked from network); 21 Nov 2026 19:00:00 -0000", &format!("{DATE}|!=internal")),
        (
            "by a.example with SMTP id x-1\n 2026-11-21 19:00:00.27 +0000 UTC m=+34.5",
            &format!("by=a.example|with=SMTP|id=x-1|{DATE}"),
        ),
        (
            "by a.example for <c@b.example> Sat, 21 Nov 2026 19:00 GMT (GMT)",
            &format!("by=a.example|for=c@b.example|{DATE}"),
        ),
        ("by a.example; Sat, 21 Nov 2026 20:00:00 +0100 id 0E.5BA", &format!("by=a.example|id=0E.5BA|{DATE}")),
        ("by a.example; Sat, 21 Nov 2026 20:00:00 +0100; (note; note)", &format!("by=a.example|{DATE}")),
        ("by a.example; 21 Nov 2026; id 7", "by=a.example|id=7|at=2026-11-21T00:00:00Z|!=zone-guessed"),
        ("by a.example with X Y 2026-11-21 19:00:00 +0000", &format!("by=a.example|with=X Y|{DATE}")),
        ("by a.example; (TLSv1.2) Sat, 21 Nov 2026 20:00:00 +0100", &format!("by=a.example|tls=TLSv1.2|{DATE}")),
        ("by a.example; Sat Nov 21 19:00:00 2026", &format!("by=a.example|{DATE}|!=zone-guessed")),
        ("by a.example (open; Sat, 21 Nov 2026 20:00:00 +0100", &format!("by=a.example|{DATE}")),
    ]);
}

#[test]
fn bears_what_pasting_and_cutting_does() {
    check(&[
        (
            "RECEIVED: FROM a.example BY b.example WITH SMTP ID 7",
            "from=a.example|by=b.example|with=SMTP|id=7|!=no-date",
        ),
        ("from a.ex\0ample ([192.0\0.2.1])", "from=a.example|helo=a.example|ip=192.0.2.1|!=no-date"),
        (
            r"from a.example\r\n\tby b.example id 7\n for <c@b.example>",
            "from=a.example|by=b.example|id=7|for=c@b.example|!=no-date",
        ),
        ("from a.example (b.exam", "from=a.example|!=no-date"),
        (
            "by b.example for <c@b.example>,<d@b.example> for <e@b.example>",
            "by=b.example|for=c@b.example|also=d@b.example e@b.example|!=no-date",
        ),
        (
            "by b.example for <\"d e\"@c.example>, <f@c.example>",
            "by=b.example|for=\"d e\"@c.example|also=f@c.example|!=no-date",
        ),
        (
            "by b.example for c@b.example, d@b.example at once g@b.example",
            "by=b.example|for=c@b.example|also=d@b.example|!=no-date",
        ),
        (
            "by b.example id 7 for <c@b.example> state quarantine",
            "by=b.example|id=7|for=c@b.example|state=quarantine|!=no-date",
        ),
        ("by b.example id 7 state Moderation/elders (waits)", "by=b.example|id=7|state=moderation|!=no-date"),
        ("from state by state.example id state", "from=state|by=state.example|id=state|!=no-date"),
        ("by b.example for <\"c@b.example\" <c@b.example>>", "by=b.example|for=c@b.example|!=no-date"),
        ("by b.example for ...", "by=b.example|!=no-date"),
        ("by b.example id for root", "by=b.example|for=root|!=no-date"),
        ("by b.example with local from <u@a.example> id 7", "by=b.example|with=local|id=7|!=no-date"),
        ("by b.example with UTF8SMTPSA (not authenticated)", "by=b.example|with=UTF8SMTPSA|!=no-date+submission"),
        ("by b.example with ESMTPSA", "by=b.example|with=ESMTPSA|!=no-date+submission"),
        ("by b.example with ESMTP/TLS/AES128-SHA", "by=b.example|with=ESMTP|tls=AES128-SHA|!=no-date"),
        ("by b.example with ESMTPS tls TLS_X (not authenticated)", "by=b.example|with=ESMTPS|tls=TLS_X|!=no-date"),
        ("from by with id for", "!=no-date+damaged"),
        ("hello world", "!=no-date+damaged"),
        ("hello; Sat, 21 Nov 2026 20:00:00 +0100", &format!("{DATE}|!=damaged")),
        ("; Sat, 21 Nov 2026 20:00:00 +0100", &format!("{DATE}|!=damaged")),
        ("(nullmailer pid 7 invoked by uid 0)", "!=no-date+internal"),
        ("", "!=no-date+damaged"),
    ]);
}
