//! Small signs for buttons, painted, because no typeface has them everywhere.

use eframe::egui::epaint::PathShape;
use eframe::egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};
use std::f32::consts::TAU;

/// A sign on a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Mail,
    /// More lies below.
    Down,
    Up,
    Left,
    Right,
    /// This line opens.
    Onward,
    Cross,
    Tick,
    /// Half light, half dark.
    Theme,
    /// Three lines: opens the rail.
    Lines,
    Warning,
    File,
    /// Leads to the help.
    Question,
}

/// Paints an icon around the center of a square.
pub fn paint(painter: &Painter, rect: Rect, icon: Icon, color: Color32) {
    let center = rect.center();
    let scale = rect.height() / 20.0;
    let stroke = Stroke::new((1.6 * scale).max(1.4), color);
    let at = |x: f32, y: f32| center + vec2(x, y) * scale;
    let line = |points: &[(f32, f32)]| {
        let points: Vec<Pos2> = points.iter().map(|&(x, y)| at(x, y)).collect();
        painter.add(PathShape::line(points, stroke));
    };
    match icon {
        Icon::Mail => {
            let sheet = Rect::from_min_max(at(-9.0, -7.0), at(9.0, 7.0));
            painter.rect_stroke(sheet, 2.5 * scale, stroke, StrokeKind::Middle);
            line(&[(-8.2, -4.6), (0.0, 1.6), (8.2, -4.6)]);
        }
        Icon::Down => solid(painter, [at(-4.0, -2.4), at(4.0, -2.4), at(0.0, 3.0)], color),
        Icon::Up => solid(painter, [at(-4.0, 2.4), at(4.0, 2.4), at(0.0, -3.0)], color),
        Icon::Left => solid(painter, [at(2.4, -4.0), at(-3.0, 0.0), at(2.4, 4.0)], color),
        Icon::Right => solid(painter, [at(-2.4, -4.0), at(3.0, 0.0), at(-2.4, 4.0)], color),
        Icon::Onward => line(&[(-3.4, -6.8), (3.4, 0.0), (-3.4, 6.8)]),
        Icon::Cross => {
            line(&[(-4.4, -4.4), (4.4, 4.4)]);
            line(&[(4.4, -4.4), (-4.4, 4.4)]);
        }
        Icon::Tick => line(&[(-5.4, 0.4), (-1.6, 4.2), (5.6, -3.8)]),
        Icon::Theme => half_disc(painter, center, 6.4 * scale, stroke),
        Icon::Lines => [-5.0, 0.0, 5.0].into_iter().for_each(|y| line(&[(-7.0, y), (7.0, y)])),
        Icon::Warning => {
            painter.add(Shape::closed_line(vec![at(0.0, -8.0), at(8.6, 7.0), at(-8.6, 7.0)], stroke));
            line(&[(0.0, -2.8), (0.0, 2.2)]);
            painter.circle_filled(at(0.0, 4.6), 1.1 * scale, color);
        }
        Icon::File => {
            line(&[(-6.0, -8.0), (2.0, -8.0), (6.0, -4.0), (6.0, 8.0), (-6.0, 8.0), (-6.0, -8.6)]);
            line(&[(1.6, -7.6), (1.6, -3.6), (5.6, -3.6)]);
        }
        Icon::Question => {
            painter.circle_stroke(center, 7.8 * scale, stroke);
            line(&[
                (-2.6, -1.8),
                (-2.2, -3.4),
                (-0.8, -4.4),
                (0.9, -4.4),
                (2.3, -3.4),
                (2.6, -1.9),
                (1.9, -0.6),
                (0.3, 0.6),
                (0.0, 1.8),
            ]);
            painter.circle_filled(at(0.0, 4.4), 1.0 * scale, color);
        }
    }
}

fn solid(painter: &Painter, points: [Pos2; 3], color: Color32) {
    painter.add(Shape::convex_polygon(points.to_vec(), color, Stroke::NONE));
}

fn half_disc(painter: &Painter, center: Pos2, radius: f32, stroke: Stroke) {
    painter.circle_stroke(center, radius, stroke);
    let half = (0..=16).map(|step: u16| {
        let angle = TAU * (0.25 + f32::from(step) / 32.0);
        center + vec2(angle.cos(), angle.sin()) * radius
    });
    painter.add(Shape::convex_polygon(half.collect(), stroke.color, Stroke::NONE));
}
