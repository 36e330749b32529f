//! What each kind of server writes: our own samples, one table a dialect.

use super::check_dated;

#[test]
fn postfix() {
    check_dated(&[
        (
            "from a.example (b.example [192.0.2.1]) by mx.example (Postfix) with ESMTP id 4Bq2yW0Lz7 for <c@mx.example>",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP|id=4Bq2yW0Lz7|for=c@mx.example",
        ),
        (
            "from a.example (unknown [IPv6:2001:db8::1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits)) (No client certificate requested) by mx.example (Postfix) with ESMTPS id 4Bq2yW",
            "from=a.example|helo=a.example|ip=2001:db8::1|by=mx.example|with=ESMTPS|tls=TLSv1.3|id=4Bq2yW",
        ),
        (
            "from [192.0.2.7] (dsl.example [192.0.2.1]) (Authenticated sender: u@a.example) by mx.example (Postfix) with ESMTPSA id 4Bq2yW for <c@mx.example>",
            "from=[192.0.2.7]|helo=[192.0.2.7]|ip=192.0.2.1|by=mx.example|with=ESMTPSA|id=4Bq2yW|for=c@mx.example|!=submission",
        ),
        ("by mx.example (Postfix, from userid 1000) id 4Bq2yW", "by=mx.example|id=4Bq2yW"),
        ("by mx.example (Postfix) id 4Bq2yW", "by=mx.example|id=4Bq2yW"),
        (
            "from mx.example ([127.0.0.1]) by localhost (mx.example [127.0.0.1]) (amavisd-new, port 10024) with LMTP id x9Yz-1 for <c@mx.example>",
            "from=mx.example|helo=mx.example|ip=127.0.0.1|by=localhost|with=LMTP|id=x9Yz-1|for=c@mx.example",
        ),
        (
            "from a.example (LHLO b.example) (192.0.2.1) by mx.example with LMTP",
            "from=a.example|helo=b.example|ip=192.0.2.1|by=mx.example|with=LMTP",
        ),
    ]);
}

#[test]
fn exim() {
    check_dated(&[
        (
            "from a.example ([192.0.2.1]:4711 helo=said.example) by mx.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.97) (envelope-from <u@a.example>) id 1tA0bC-000000001dE-2fGh for c@mx.example",
            "from=a.example|helo=said.example|ip=192.0.2.1|by=mx.example|with=esmtps|tls=TLS1.3|id=1tA0bC-000000001dE-2fGh|for=c@mx.example",
        ),
        (
            "from a.example ([2001:db8::1]:4711 helo=[192.0.2.9]) by mx.example with esmtpsa (TLSv1.2:ECDHE-RSA-AES128-GCM-SHA256:128) (Exim 4.91) (envelope-from <u@a.example>) id 1tA0bC-0000xp-2K",
            "from=a.example|helo=[192.0.2.9]|ip=2001:db8::1|by=mx.example|with=esmtpsa|tls=TLSv1.2|id=1tA0bC-0000xp-2K|!=submission",
        ),
        (
            "from [192.0.2.1] (helo=localhost) by mx.example with asmtp (Exim 3.35 #1 (Debian)) id 1tA0bC-0000xp-00 for <c@mx.example>",
            "from=[192.0.2.1]|helo=localhost|ip=192.0.2.1|by=mx.example|with=asmtp|id=1tA0bC-0000xp-00|for=c@mx.example|!=submission",
        ),
        (
            "from u by mx.example with local (Exim 4.97) (envelope-from <u@mx.example>) id 1tA0bC-0000xp-2K",
            "from=u|by=mx.example|with=local|id=1tA0bC-0000xp-2K",
        ),
        (
            "from root (helo=localhost) by mx.example with local-bsmtp (Exim 4.30; FreeBSD) id 1tA0bC-0000xp-2K for c@mx.example",
            "from=root|helo=localhost|by=mx.example|with=local-bsmtp|id=1tA0bC-0000xp-2K|for=c@mx.example",
        ),
        (
            "from Debian-exim by mx.example with spam-scanned (Exim 4.97) id 1tA0bC-0000xp-2K",
            "from=Debian-exim|by=mx.example|with=spam-scanned|id=1tA0bC-0000xp-2K",
        ),
    ]);
}

#[test]
fn sendmail() {
    check_dated(&[
        (
            "from a.example (b.example [192.0.2.1] (may be forged)) by mx.example (8.17.1/8.17.1) with ESMTPS id 3ALJ0abc012345 (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NOT) for <c@mx.example>",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTPS|tls=TLSv1.3|id=3ALJ0abc012345|for=c@mx.example",
        ),
        (
            "from a.example (IDENT:4711@b.example [192.0.2.1]) by mx.example (8.9.3/8.9.3) with SMTP id UAA01234",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=SMTP|id=UAA01234",
        ),
        (
            "from a.example (b.example [192.0.2.1]) (authenticated bits=0) by mx.example (8.14.4/8.14.4) with ESMTP id oBB3Jx",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP|id=oBB3Jx|!=submission",
        ),
        (
            "(from u@localhost) by mx.example (8.17.1/8.17.1/Submit) id 3ALJ0abc",
            "from=u@localhost|by=mx.example|id=3ALJ0abc",
        ),
        (
            "from localhost (localhost) by mx.example (8.14.4/8.14.4) id oBB3Jx",
            "from=localhost|by=mx.example|id=oBB3Jx",
        ),
        (
            "from a.example (a.example [192.0.2.1]) via ESMTP by mx.example (8.12.1/) id h06GHY",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|via=ESMTP|id=h06GHY",
        ),
    ]);
}

#[test]
fn qmail() {
    check_dated(&[
        (
            "from unknown (HELO said.example) (192.0.2.1) by mx.example with SMTP",
            "from=unknown|helo=said.example|ip=192.0.2.1|by=mx.example|with=SMTP",
        ),
        (
            "from a.example (HELO ?192.0.2.9?) (u@b.example@192.0.2.1) by mx.example with ESMTPA",
            "from=a.example|helo=?192.0.2.9?|ip=192.0.2.1|by=mx.example|with=ESMTPA|!=submission",
        ),
        (
            "from a.example (192.0.2.1) by mx.example with (DHE-RSA-AES256-SHA encrypted) SMTP",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=SMTP|tls=DHE-RSA-AES256-SHA",
        ),
        ("(qmail 4711 invoked by uid 1001)", "|!=internal"),
        ("(qmail 4711 invoked by alias)", "|!=internal"),
        ("(qmail 4711 invoked for bounce)", "|!=internal"),
        ("(qmail 4711 invoked from network)", "|!=internal"),
        ("(qmail 4711 messnum 42 invoked from network[192.0.2.1/a.example])", "from=a.example|ip=192.0.2.1|!=internal"),
        (
            "from 192.0.2.1 by mx.example (envelope-from <u@a.example>, uid 502) with qmail-scanner-1.24 (clamdscan: 0.80/594. Clear:RC:0(192.0.2.1):. Processed in 0.2 secs)",
            "from=192.0.2.1|ip=192.0.2.1|by=mx.example|with=qmail-scanner-1.24",
        ),
        ("(ezmlm 4711 invoked by uid 7)", "|!=internal"),
    ]);
}

#[test]
fn exchange() {
    check_dated(&[
        (
            "from A.example (2001:db8::1) by B.example (2001:db8::2) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8158.23 via Frontend Transport",
            "from=A.example|helo=A.example|ip=2001:db8::1|by=B.example|via=Frontend Transport|with=Microsoft SMTP Server|tls=TLS1_3|id=15.20.8158.23",
        ),
        (
            "from A.example (192.0.2.1) by B.example (192.0.2.2) with Microsoft SMTP Server (TLS) id 14.3.123.3",
            "from=A.example|helo=A.example|ip=192.0.2.1|by=B.example|with=Microsoft SMTP Server|tls=TLS|id=14.3.123.3",
        ),
        (
            "from A.example ([fe80::1]) by A.example ([fe80::1%6]) with mapi id 15.20.1164.0",
            "from=A.example|ip=fe80::1|by=A.example|with=mapi|id=15.20.1164.0",
        ),
        (
            "from A.example (2001:db8::1) by B.example with HTTPS via C.EXAMPLE",
            "from=A.example|ip=2001:db8::1|by=B.example|via=C.EXAMPLE|with=HTTPS",
        ),
        (
            "from A.example ([192.0.2.1]) by B.example over TLS secured channel with Microsoft SMTPSVC(10.0.14393.0)",
            "from=A.example|helo=A.example|ip=192.0.2.1|by=B.example|with=SMTP|tls=TLS",
        ),
        (
            "by A.example with Internet Mail Service (5.5.2653.19) id <19AF8VY2>",
            "by=A.example|with=Internet Mail Service|id=19AF8VY2",
        ),
        (
            "from mail pickup service by A.example with Microsoft SMTPSVC",
            "from=mail pickup service|by=A.example|with=SMTP",
        ),
        (
            "from A.example (192.0.2.1) by B.example (192.0.2.2) with ShadowRedundancy id 15.20.1.2",
            "from=A.example|helo=A.example|ip=192.0.2.1|by=B.example|with=ShadowRedundancy|id=15.20.1.2",
        ),
    ]);
}

#[test]
fn google() {
    check_dated(&[
        (
            "by 2002:a05:6512:398a:0:0:0:0 with SMTP id r10csp1333505lff",
            "by=2002:a05:6512:398a:0:0:0:0|with=SMTP|id=r10csp1333505lff",
        ),
        (
            "from a.example (a.example. [192.0.2.1]) by mx.google.example with ESMTPS id d124si110vka.142.2026.11.21.11.00.00 for <c@mx.example> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.google.example|with=ESMTPS|tls=TLS1_3|id=d124si110vka.142.2026.11.21.11.00.00|for=c@mx.example",
        ),
        (
            "from [192.0.2.7] (dsl.example. [192.0.2.1]) by smtp.google.example with ESMTPSA id d1sm2 for <c@mx.example>",
            "from=[192.0.2.7]|helo=[192.0.2.7]|ip=192.0.2.1|by=smtp.google.example|with=ESMTPSA|id=d1sm2|for=c@mx.example|!=submission",
        ),
        (
            "from 384836569573 named unknown by api.google.example with HTTPREST",
            "from=384836569573|by=api.google.example|with=HTTPREST",
        ),
        (
            "from a.example (a.example [192.0.2.1]) by mx.google.example with UTF8SMTPS id d1",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.google.example|with=UTF8SMTPS|id=d1",
        ),
    ]);
}

#[test]
fn groupware() {
    check_dated(&[
        (
            "from a.example ([192.0.2.1]) by mx.example (HCL Domino Release 12.0.2FP3) with ESMTP id 2026112120000012-345678",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP|id=2026112120000012-345678",
        ),
        ("from GW-MTA by gw.example with Novell_GroupWise", "from=GW-MTA|by=gw.example|with=Novell_GroupWise"),
        (
            "from a.example (a.example [192.0.2.1]) by gw.example with ESMTP (TLS encrypted); (GroupWise 18)",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=gw.example|with=ESMTP|tls=TLS",
        ),
        (
            "from a.example (account u@a.example [192.0.2.1] verified) by mx.example (CommuniGate Pro SMTP 6.2) with ESMTPSA id 9837912 for c@mx.example",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTPSA|id=9837912|for=c@mx.example|!=submission",
        ),
        (
            "from [192.0.2.1] (account u@a.example HELO [192.0.2.9]) by mx.example (CommuniGate Pro SMTP 6.2) with ESMTPSA id 9837912",
            "from=[192.0.2.1]|helo=[192.0.2.9]|ip=192.0.2.1|by=mx.example|with=ESMTPSA|id=9837912|!=submission",
        ),
        (
            "from a.example (b.example [192.0.2.1]) (authenticated user u@a.example) by mx.example (Kerio Connect 10.0) with ESMTPSA id 12",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTPSA|id=12|!=submission",
        ),
        (
            "from a.example ([192.0.2.1]) by mx.example with MailEnable ESMTP",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP",
        ),
        (
            "from a.example (192.0.2.1:23198) by mx.example (192.0.2.2:25) with [XMail 1.27 ESMTP Server] id <S72E> for <c@mx.example> from <u@a.example>",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP|id=S72E|for=c@mx.example",
        ),
        (
            "from a.example (b.example [192.0.2.1]) by mx.example (MDaemon PRO v24.0) with ESMTP id md50018233933.msg",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTP|id=md50018233933.msg",
        ),
        (
            "from [192.0.2.7] ([unknown] [192.0.2.1]) by mx.example (Oracle Communications Messaging Server 8.1.0.1 64bit (built Apr 16 2020)) with ESMTPSA id <0NAK0041N80S4K20@mx.example>",
            "from=[192.0.2.7]|helo=[192.0.2.7]|ip=192.0.2.1|by=mx.example|with=ESMTPSA|id=0NAK0041N80S4K20@mx.example|!=submission",
        ),
    ]);
}

#[test]
fn courier_and_opensmtpd() {
    check_dated(&[
        (
            "from said.example (b.example [::ffff:192.0.2.1]) (AUTH: LOGIN u@a.example, TLS: TLS1.3,256bits,ECDHE_RSA_AES_256_GCM_SHA384) by mx.example with ESMTPSA",
            "from=said.example|helo=said.example|ip=::ffff:192.0.2.1|by=mx.example|with=ESMTPSA|tls=TLS1.3|!=submission",
        ),
        (
            "from localhost (localhost [local]) by mx.example (OpenSMTPD) with ESMTPA id 5db34e0d for <c@mx.example>",
            "from=localhost|by=mx.example|with=ESMTPA|id=5db34e0d|for=c@mx.example|!=submission",
        ),
        (
            "from a.example (b.example [192.0.2.1]) by mx.example (OpenSMTPD) with ESMTPS id 5db34e0d (TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO) for <c@mx.example>",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTPS|tls=TLSv1.3|id=5db34e0d|for=c@mx.example",
        ),
        (
            "from a.example ([192.0.2.1]) by mx.example (Haraka/3.0.3) with ESMTPSA id 349C9C2B.1 envelope-from <u@a.example> tls TLS_AES_256_GCM_SHA384 (authenticated bits=0)",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|with=ESMTPSA|tls=TLS_AES_256_GCM_SHA384|id=349C9C2B.1|!=submission",
        ),
    ]);
}

#[test]
fn sending_platforms() {
    check_dated(&[
        (
            "from a.example ([192.0.2.1]) by inbound-smtp.ses.example with SMTP id 7q8r9s for c@mx.example",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=inbound-smtp.ses.example|with=SMTP|id=7q8r9s|for=c@mx.example",
        ),
        (
            "from [192.0.2.1] by nm2.bullet.yahoo.example with NNFMP",
            "from=[192.0.2.1]|ip=192.0.2.1|by=nm2.bullet.yahoo.example|with=NNFMP",
        ),
        (
            "from sonic.gate.yahoo.example by sonic301.yahoo.example with HTTP",
            "from=sonic.gate.yahoo.example|by=sonic301.yahoo.example|with=HTTP",
        ),
        (
            "by hermes--production-7.yahoo.example (Yahoo Inc. Hermes SMTP Server) with ESMTPA ID 12ab34",
            "by=hermes--production-7.yahoo.example|with=ESMTPA|id=12ab34|!=submission",
        ),
        (
            "from [192.0.2.7] (unknown [192.0.2.1]) by p00-icloudmta.icloud.example (Postfix) with ESMTPSA id 12AB",
            "from=[192.0.2.7]|helo=[192.0.2.7]|ip=192.0.2.1|by=p00-icloudmta.icloud.example|with=ESMTPSA|id=12AB|!=submission",
        ),
        (
            "from NDA (unknown) by geopod-1 (SG) with HTTP id aqHKNX for <c@mx.example>",
            "from=NDA|by=geopod-1|with=HTTP|id=aqHKNX|for=c@mx.example",
        ),
        (
            "from a.example ([192.0.2.1:50387] helo=said.example) by mx.example (ecelerity 4.4.1.20033 r(msys-ecelerity:tags/4.4.1.0^0)) with ESMTPS (cipher=ECDHE-RSA-AES256-GCM-SHA384) id 80/0A-02454-4DCB6054",
            "from=a.example|helo=said.example|ip=192.0.2.1|by=mx.example|with=ESMTPS|tls=ECDHE-RSA-AES256-GCM-SHA384|id=80/0A-02454-4DCB6054",
        ),
        (
            "from a.example (192.0.2.1) by mx.example (PowerMTA(TM) v5.0r3) id hrakoo0lrlgv for <c@mx.example>",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=mx.example|id=hrakoo0lrlgv|for=c@mx.example",
        ),
        (
            "from [192.0.2.1] by web-bs01.webmail.example (via HTTP)",
            "from=[192.0.2.1]|ip=192.0.2.1|by=web-bs01.webmail.example|via=HTTP",
        ),
        (
            "from a.example (a.example [192.0.2.1]) by relay.filter.example with ESMTP with STARTTLS (version=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384) id uk-mta-12-aB_c",
            "from=a.example|helo=a.example|ip=192.0.2.1|by=relay.filter.example|with=ESMTP|tls=TLSv1.3|id=uk-mta-12-aB_c",
        ),
        (
            "from pps.filter ([127.0.0.1]) by mx.example (8.18.1.2/8.18.1.2) with ESMTP id 3ALJ0abc",
            "from=pps.filter|helo=pps.filter|ip=127.0.0.1|by=mx.example|with=ESMTP|id=3ALJ0abc",
        ),
        (
            "from [192.0.2.1] by server-1.filter.example id AB/12-01234-ABCDEF65",
            "from=[192.0.2.1]|ip=192.0.2.1|by=server-1.filter.example|id=AB/12-01234-ABCDEF65",
        ),
    ]);
}

#[test]
fn fetchers() {
    check_dated(&[
        (
            "from pop.a.example [192.0.2.1] by localhost with POP3 (fetchmail-6.4.37) for <u@localhost> (single-drop)",
            "from=pop.a.example|ip=192.0.2.1|by=localhost|with=POP3|for=u@localhost",
        ),
        (
            "from pop.a.example (192.0.2.1) by mx.example with POP3-SSL",
            "from=pop.a.example|ip=192.0.2.1|by=mx.example|with=POP3-SSL",
        ),
        (
            "from localhost [127.0.0.1] by mx.example with IMAP (fetchmail-6.2.4) for u@localhost (multi-drop)",
            "from=localhost|ip=127.0.0.1|by=mx.example|with=IMAP|for=u@localhost",
        ),
        (
            "from a.example ([unix socket]) by mx.example (Cyrus v3.8.1) with LMTPA",
            "from=a.example|by=mx.example|with=LMTPA",
        ),
        (
            "from a.example by mx.example with LMTP id sB3uKp8 (envelope-from <u@a.example>) for <c@mx.example>",
            "from=a.example|by=mx.example|with=LMTP|id=sB3uKp8|for=c@mx.example",
        ),
    ]);
}
