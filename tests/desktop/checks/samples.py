"""What the samples say, so far as the checks ask."""

import datetime

CLASSIC = "one-address-failed.eml"
COMPANY = "company-refused.eml"
DELAY = "still-on-its-way.eml"

FAILED = "lena.vogt@clinique-montclar250.example"
COPIED = ["anna.conti@college-millbrook250.example", "tom.hale@syndicat-lavandou250.example"]

# Five days after the classic sample was sent no late failure is to be expected any more.
SURE_FROM = datetime.datetime(2026, 11, 26, 22, 24, 46, tzinfo=datetime.timezone.utc)


def likely():
    """How sure the answer is today about those in copy."""
    return "very likely" if datetime.datetime.now(datetime.timezone.utc) >= SURE_FROM else "probably"


def verdicts(dump):
    return {it["address"]: it["verdict"] for it in dump["people"]}


CLASSIC_VERDICTS = {FAILED: "failed", **{it: "no-failure-reported" for it in COPIED}}

HEADERS = """\
Microsoft Mail Internet Headers Version 2.0
Received: from mail.vignoble-redfern.example (mail.vignoble-redfern.example [198.18.3.7])
\tby mx.college-millbrook.example (Postfix) with ESMTPS id 4F2A11C03D
\tfor <anna.conti@college-millbrook.example>; Fri, 20 Nov 2026 18:02:11 +0100 (CET)
Received: from poste-12.bureau.example (poste-12.bureau.example [192.0.2.77])
\tby mail.vignoble-redfern.example (Postfix) with ESMTPSA id 9C1D2A0087;
\tFri, 20 Nov 2026 18:02:09 +0100 (CET)
From: Duncan Ashgrove <duncan.ashgrove@vignoble-redfern.example>
To: Anna Conti <anna.conti@college-millbrook.example>
Cc: Tom Hale <tom.hale@syndicat-lavandou.example>
Subject: Requested documents
Date: Fri, 20 Nov 2026 18:02:08 +0100
Message-ID: <08e5df16f044afeb@vignoble-redfern.example>
"""
