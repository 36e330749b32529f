//! The eight signs beside people. They differ by shape first; all have the same stroke.

use super::theme::{Pair, size};
use crate::report::Mark;
use eframe::egui::epaint::{PathShape, PathStroke};
use eframe::egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};
use std::f32::consts::TAU;

/// Paints a mark into a square of [`size::MARK`].
pub fn paint(painter: &Painter, rect: Rect, mark: Mark, colors: Pair, surface: Color32) {
    let pen = Pen { painter, center: rect.center(), stroke: Stroke::new(size::STROKE, colors.text) };
    match mark {
        Mark::NotDelivered => {
            pen.polygon(&pen.ring(8, 11.8, TAU / 16.0), colors.ground);
            pen.line(&[(-3.8, -3.8), (3.8, 3.8)]);
            pen.line(&[(3.8, -3.8), (-3.8, 3.8)]);
        }
        Mark::Likely => {
            pen.dashes(11.0);
            pen.tick();
        }
        Mark::Confirmed => {
            painter.circle_filled(pen.center, 11.8, colors.text);
            Pen { stroke: Stroke::new(2.2, surface), ..pen }.tick();
        }
        Mark::Waiting => {
            painter.circle(pen.center, 11.0, colors.ground, pen.stroke);
            pen.line(&[(0.0, -6.2), (0.0, 0.4), (4.0, 2.8)]);
        }
        Mark::Uncertain => {
            pen.polygon(&[pen.at(0.0, -10.6), pen.at(11.6, 9.8), pen.at(-11.6, 9.8)], colors.ground);
            pen.line(&[(0.0, -3.4), (0.0, 2.8)]);
            painter.circle_filled(pen.at(0.0, 6.2), 1.3, colors.text);
        }
        Mark::Held => pen.open_box(colors.ground),
        Mark::NotKnown => {
            painter.circle(pen.center, 11.0, colors.ground, pen.stroke);
            pen.question();
        }
        Mark::Opened => pen.eye(colors),
    }
}

struct Pen<'a> {
    painter: &'a Painter,
    center: Pos2,
    stroke: Stroke,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.center + vec2(x, y)
    }

    fn line(&self, points: &[(f32, f32)]) {
        let points = points.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.painter.add(PathShape::line(points, self.stroke));
    }

    fn polygon(&self, points: &[Pos2], fill: Color32) {
        let stroke = PathStroke::from(self.stroke);
        self.painter.add(PathShape { points: points.to_vec(), closed: true, fill, stroke });
    }

    /// Points of a regular polygon.
    fn ring(&self, count: u16, radius: f32, turn: f32) -> Vec<Pos2> {
        (0..count).map(|step| self.on_circle(radius, turn + TAU * f32::from(step) / f32::from(count))).collect()
    }

    fn on_circle(&self, radius: f32, angle: f32) -> Pos2 {
        pos2(self.center.x + radius * angle.cos(), self.center.y + radius * angle.sin())
    }

    fn dashes(&self, radius: f32) {
        const DASHES: u16 = 12;
        for dash in 0..DASHES {
            let from = TAU * f32::from(dash) / f32::from(DASHES);
            let points = (0..=4).map(|step: u16| self.on_circle(radius, from + f32::from(step) * 0.075)).collect();
            self.painter.add(PathShape::line(points, self.stroke));
        }
    }

    fn tick(&self) {
        self.line(&[(-4.8, 0.4), (-1.4, 3.8), (5.0, -3.4)]);
    }

    /// A box without its lid: what is held lies in it.
    fn open_box(&self, ground: Color32) {
        let body = Rect::from_min_max(self.at(-9.0, -1.6), self.at(9.0, 10.6));
        self.painter.rect(body, 1.5, ground, self.stroke, StrokeKind::Middle);
        self.line(&[(-9.0, -1.6), (-12.0, -6.6)]);
        self.line(&[(9.0, -1.6), (12.0, -6.6)]);
        self.line(&[(0.0, -10.6), (0.0, -4.6)]);
        self.line(&[(-3.0, -7.2), (0.0, -4.4), (3.0, -7.2)]);
        self.line(&[(-3.4, 3.2), (3.4, 3.2)]);
    }

    fn question(&self) {
        let hook = (0..=10).map(|step: u16| {
            let angle = TAU * (0.52 + 0.062 * f32::from(step));
            pos2(self.center.x + 3.4 * angle.cos(), self.center.y - 2.8 + 3.2 * angle.sin())
        });
        let points = hook.chain([self.at(0.0, 2.6)]).collect();
        self.painter.add(PathShape::line(points, self.stroke));
        self.painter.circle_filled(self.at(0.0, 6.0), 1.3, self.stroke.color);
    }

    fn eye(&self, colors: Pair) {
        let lid = |sign: f32| {
            (0..=12).map(move |step: u16| {
                let x = f32::from(step) / 6.0 - 1.0;
                (x * 11.8 * -sign, sign * (x * x - 1.0) * 7.4)
            })
        };
        let points: Vec<Pos2> = lid(1.0).chain(lid(-1.0)).map(|(x, y)| self.at(x, y)).collect();
        self.painter.add(Shape::closed_line(points, PathStroke::from(self.stroke)));
        self.painter.circle(self.center, 3.6, colors.ground, self.stroke);
    }
}
