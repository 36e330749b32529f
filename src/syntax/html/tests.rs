//! Pages as mail programs write them, and pages that nobody should write.

use super::{MAX_HTML_BYTES, html_to_text};

#[test]
fn blocks_are_lines_and_paragraphs_stand_apart() {
    let html = "<html><head><title>No</title><style>p { color: red }</style></head><body><h1>Sorry</h1>\
        <p>One\r\n  two<br>three<p>four</p>\n<p>&nbsp;</p><br><br><br><div>five<div><div>six</div></div></div>\
        <ul><li>seven<li>eight</ul>nine<hr>ten</body></html>";
    assert_eq!(html_to_text(html), "Sorry\n\nOne two\nthree\n\nfour\n\nfive\nsix\n\nseven\neight\n\nnine\n\nten");
}

#[test]
fn paragraphs_of_outlook_are_lines_and_empty_ones_hold_a_blank() {
    let html = "<p class=MsoNormal>one<o:p></o:p></p>\r\n<p class=\"x_MsoNormal\">two</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>\
        <p style='margin: 0cm'>three</p><div>&nbsp;</div><div>four</div><p>five</p>six";
    assert_eq!(html_to_text(html), "one\ntwo\n\nthree\n\nfour\n\nfive\n\nsix");
}

#[test]
fn what_is_indented_stays_so() {
    let html = "a@b.example<br>&nbsp;&nbsp; &nbsp;host said:<br>&nbsp;<br> no&nbsp;&nbsp;  such<table><tr><td>x</td><td>&nbsp;y</td></tr></table>";
    assert_eq!(html_to_text(html), "a@b.example\n    host said:\n\nno such\nx\ty");
}

#[test]
fn cells_are_parted_by_tabs() {
    let html = "<table><tr><th>Who</th> <th>Why</th></tr>\n<tr>\n<td><p>a@b.example</p></td>\n<td></td><td><p>full</p></td>\
        <td></td></tr><tr><td></td><td>total</td></tr></table>after";
    assert_eq!(html_to_text(html), "Who\tWhy\na@b.example\t\tfull\n\ttotal\nafter");
}

#[test]
fn tables_inside_tables_are_lines() {
    let html = "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>";
    assert_eq!(html_to_text(html), "a\tb\nc");
}

#[test]
fn links_tell_what_their_text_does_not() {
    let text = |html| html_to_text(html);
    assert_eq!(text("<a href=\"mailto:a@b.example\">A@b.example</a> x"), "A@b.example x");
    assert_eq!(text("<a href='mailto:a%40b.example?subject=x'>Anna </a>x"), "Anna<mailto:a@b.example> x");
    assert_eq!(text("to <A HREF=mailto:a@b.example><img src=x></A>."), "to <mailto:a@b.example>.");
    assert_eq!(text("<a href=\"https://b.example/\">B.example</a>"), "B.example");
    assert_eq!(text("<a href=\"https://b.example/?a=1&amp;b=2\">here"), "here<https://b.example/?a=1&b=2>");
    assert_eq!(text("<a href=\"#top\">up</a> <a href=\"javascript:x()\">y</a><a>z</a>"), "up yz");
}

#[test]
fn references_are_letters_and_blanks_are_blanks() {
    assert_eq!(html_to_text("n&#8217;a&nbsp;&nbsp; pas &lt;a&#64;b.example&gt; &AMP; &eacute;&unknown;"), {
        "n’a pas <a@b.example> & é&unknown;"
    });
    assert_eq!(html_to_text("post\u{ad}master&shy;&#8203;@b<wbr>.example\u{feff}"), "postmaster@b.example");
}

#[test]
fn preformatted_text_keeps_its_lines() {
    let html = "Said:<pre>\r\n550 5.1.1  no\r\n    such &lt;user&gt;\r\n\r\n\r\nend</pre>after\nthat";
    assert_eq!(html_to_text(html), "Said:\n\n550 5.1.1  no\n    such <user>\n\nend\n\nafter that");
}

#[test]
fn what_is_for_programs_is_left_out() {
    let html = "<!DOCTYPE html><?xml?><!--[if mso]><p>no</p><![endif]--><![if !mso]>a<![endif]><!-->b<!--->c\
        <script>if (a < b) \"</p>\"</script><style>x</STYLE >d<title>no</title>";
    assert_eq!(html_to_text(html), "abcd");
}

#[test]
fn what_nobody_escaped_or_closed_is_still_shown() {
    assert_eq!(html_to_text("<p>To <anna@b.example>: 1 < 2"), "To <anna@b.example>: 1 < 2");
    assert_eq!(html_to_text("<head><meta x>no<p>yes"), "yes");
    assert_eq!(html_to_text("<p class=\"x>one</p><!-- two>three"), "one\nthree".replace('\n', "\n\n"));
    assert_eq!(html_to_text("a<b"), "a");
    assert_eq!(html_to_text("<>a</><"), "<>a</><");
}

#[test]
fn hostile_pages_take_one_pass() {
    let many = |piece: &str| piece.repeat((MAX_HTML_BYTES >> 3) / piece.len());
    for piece in ["<div>", "<", "<!--", "<a href=\"", "<p x='", "&", "</", "<title>", "<table><tr><td>", "<pre>\n", "é"]
    {
        assert!(html_to_text(&many(piece)).len() <= MAX_HTML_BYTES, "{piece}");
    }
    let nested = "<div>".repeat(100_000) + "deep" + &"</div>".repeat(100_000);
    assert_eq!(html_to_text(&nested), "deep");
    assert_eq!(html_to_text(&("x".repeat(MAX_HTML_BYTES) + "<p>more")).len(), MAX_HTML_BYTES);
}
