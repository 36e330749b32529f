//! Painted shapes as SVG 1.1.

use eframe::egui::epaint::ClippedShape;
use eframe::egui::epaint::{CircleShape, ColorMode, PathShape, RectShape, TextShape};
use eframe::egui::{Color32, FontFamily, Pos2, Shape, Stroke, Vec2};
use std::fmt::Write as _;

/// The whole drawing on its ground.
pub fn drawing(shapes: &[ClippedShape], size: Vec2, ground: Color32) -> String {
    let Vec2 { x: width, y: height } = size.ceil();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} \
         {height}\" font-family=\"Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\">\n<rect width=\"{width}\" \
         height=\"{height}\"{}/>\n",
        color("fill", ground)
    );
    for it in shapes {
        shape(&mut svg, &it.shape);
    }
    svg.push_str("</svg>\n");
    svg
}

fn shape(svg: &mut String, shape: &Shape) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|it| self::shape(svg, it)),
        Shape::Rect(it) => rect(svg, it),
        Shape::Circle(it) => circle(svg, it),
        Shape::LineSegment { points, stroke } => path(svg, points, false, Color32::TRANSPARENT, *stroke),
        Shape::Path(it) => path(svg, &it.points, it.closed, it.fill, stroke_of(it)),
        Shape::Text(it) => text(svg, it),
        // The timeline has none of these.
        _ => {}
    }
}

fn stroke_of(it: &PathShape) -> Stroke {
    match &it.stroke.color {
        ColorMode::Solid(color) => Stroke::new(it.stroke.width, *color),
        ColorMode::UV(_) => Stroke::NONE,
    }
}

fn rect(svg: &mut String, it: &RectShape) {
    let rect = it.rect;
    if it.fill.a() == 0 && it.stroke.is_empty() {
        return;
    }
    let radius = it.corner_radius.nw.max(it.corner_radius.sw);
    let _ = writeln!(
        svg,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{radius}\"{}{}/>",
        rect.left(),
        rect.top(),
        rect.width(),
        rect.height(),
        color("fill", it.fill),
        stroke(it.stroke)
    );
}

fn circle(svg: &mut String, it: &CircleShape) {
    let (x, y, r) = (it.center.x, it.center.y, it.radius);
    let (fill, stroke) = (color("fill", it.fill), stroke(it.stroke));
    let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{r:.1}\"{fill}{stroke}/>");
}

fn path(svg: &mut String, points: &[Pos2], closed: bool, fill: Color32, pen: Stroke) {
    let mut steps = String::new();
    for (index, point) in points.iter().enumerate() {
        let _ = write!(steps, "{}{:.1} {:.1}", if index == 0 { "M" } else { "L" }, point.x, point.y);
    }
    let end = if closed { "Z" } else { "" };
    let _ = writeln!(svg, "<path d=\"{steps}{end}\"{}{}/>", color("fill", fill), stroke(pen));
}

/// One element a line, as long as the painted one whatever the typeface.
fn text(svg: &mut String, it: &TextShape) {
    let Some(section) = it.galley.job.sections.first() else { return };
    let font = &section.format.font_id;
    let weight = if matches!(font.family, FontFamily::Name(_)) { " font-weight=\"600\"" } else { "" };
    for row in &it.galley.rows {
        let (Some(first), Some(last)) = (row.row.glyphs.first(), row.row.glyphs.last()) else { continue };
        let words: String = row.row.glyphs.iter().map(|it| it.chr).collect();
        if words.trim().is_empty() {
            continue;
        }
        let at = it.pos + row.pos.to_vec2();
        let width = last.pos.x + last.advance_width - first.pos.x;
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{}\"{weight} textLength=\"{width:.1}\" \
             lengthAdjust=\"spacingAndGlyphs\"{}>{}</text>",
            at.x + first.pos.x,
            at.y + first.pos.y,
            font.size,
            color("fill", it.override_text_color.unwrap_or(section.format.color)),
            escaped(&words)
        );
    }
}

fn stroke(pen: Stroke) -> String {
    if pen.width <= 0.0 || pen.color.a() == 0 {
        return String::new();
    }
    format!("{} stroke-width=\"{}\"", color("stroke", pen.color), pen.width)
}

fn color(name: &str, color: Color32) -> String {
    let [red, green, blue, alpha] = color.to_srgba_unmultiplied();
    match alpha {
        0 => format!(" {name}=\"none\""),
        255 => format!(" {name}=\"#{red:02x}{green:02x}{blue:02x}\""),
        _ => format!(" {name}=\"#{red:02x}{green:02x}{blue:02x}\" {name}-opacity=\"{:.2}\"", f32::from(alpha) / 255.0),
    }
}

/// Strangers wrote it: nothing in it is markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            c if c.is_control() => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}
