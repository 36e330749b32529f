//! Painted triangles as pixels, without a graphics card.

use eframe::egui::epaint::{ClippedPrimitive, ImageData, ImageDelta, Mesh, Primitive, Vertex};
use eframe::egui::{Color32, ColorImage, Pos2, Rect, TextureId, TexturesDelta, Vec2, pos2};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A picture while it is painted.
pub struct Pixels {
    width: usize,
    height: usize,
    colors: Vec<Color32>,
}

impl Pixels {
    /// An empty picture of this many pixels.
    pub fn new(size: Vec2, ground: Color32) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded, and not negative")]
        let whole = |side: f32| side.clamp(1.0, 65_536.0).ceil() as usize;
        let (width, height) = (whole(size.x), whole(size.y));
        Self { width, height, colors: vec![ground; width.saturating_mul(height)] }
    }

    /// Paints everything, the last on top. `scale` is pixels per point.
    pub fn paint(&mut self, primitives: &[ClippedPrimitive], textures: &Textures, scale: f32) {
        for it in primitives {
            let Primitive::Mesh(mesh) = &it.primitive else { continue };
            let Some(texture) = textures.0.get(&mesh.texture_id) else { continue };
            self.mesh(mesh, texture, it.clip_rect * scale, scale);
        }
    }

    /// What was painted.
    pub fn into_image(self) -> ColorImage {
        ColorImage::new([self.width, self.height], self.colors)
    }

    fn mesh(&mut self, mesh: &Mesh, texture: &ColorImage, clip: Rect, scale: f32) {
        for triangle in mesh.indices.chunks_exact(3) {
            let corner = |index: usize| {
                let place = usize::try_from(*triangle.get(index)?).ok()?;
                mesh.vertices.get(place).copied()
            };
            if let (Some(a), Some(b), Some(c)) = (corner(0), corner(1), corner(2)) {
                self.triangle([a, b, c].map(|it| scaled(it, scale)), texture, clip);
            }
        }
    }

    #[expect(clippy::many_single_char_names, reason = "corners and their weights")]
    fn triangle(&mut self, [a, b, c]: [Vertex; 3], texture: &ColorImage, clip: Rect) {
        let area = edge(a.pos, b.pos, c.pos);
        let bounds = Rect::from_points(&[a.pos, b.pos, c.pos]).intersect(clip);
        if area.abs() < f32::EPSILON || !bounds.is_positive() {
            return;
        }
        let (columns, rows) =
            (span(bounds.left(), bounds.right(), self.width), span(bounds.top(), bounds.bottom(), self.height));
        for y in rows {
            for x in columns.clone() {
                #[expect(clippy::cast_precision_loss, reason = "pixels of a picture")]
                let at = pos2(x as f32 + 0.5, y as f32 + 0.5);
                let [u, v, w] =
                    [edge(b.pos, c.pos, at), edge(c.pos, a.pos, at), edge(a.pos, b.pos, at)].map(|it| it / area);
                if is_inside(u, v, w, area, [a.pos, b.pos, c.pos]) && clip.contains(at) {
                    let uv = (a.uv.to_vec2() * u + b.uv.to_vec2() * v + c.uv.to_vec2() * w).to_pos2();
                    let color = mixed([a.color, b.color, c.color], [u, v, w]);
                    self.blend(x, y, tinted(color, sample(texture, uv)));
                }
            }
        }
    }

    fn blend(&mut self, x: usize, y: usize, over: Color32) {
        if let Some(under) = self.colors.get_mut(y * self.width + x) {
            *under = under.blend(over);
        }
    }
}

/// Glyphs and the white of plain areas.
#[derive(Default)]
pub struct Textures(BTreeMap<TextureId, ColorImage>);

impl Textures {
    /// Takes over what a pass says of them.
    pub fn take(&mut self, mut delta: TexturesDelta) {
        // One texture at a time: their order changes nothing.
        let sorted: BTreeMap<_, _> = delta.set.drain().collect();
        for (id, deltas) in sorted {
            for ImageDelta { image: ImageData::Color(image), pos, .. } in deltas {
                match (pos, self.0.get_mut(&id)) {
                    (Some([left, top]), Some(whole)) => patch(whole, &image, left, top),
                    (Some(_), None) => {}
                    (None, _) => drop(self.0.insert(id, Arc::unwrap_or_clone(image))),
                }
            }
        }
        delta.clear();
    }
}

fn patch(whole: &mut ColorImage, part: &ColorImage, left: usize, top: usize) {
    let [width, _] = whole.size;
    for (row, colors) in part.pixels.chunks_exact(part.size[0].max(1)).enumerate() {
        let start = (top + row) * width + left;
        if let Some(place) = whole.pixels.get_mut(start..start + colors.len()) {
            place.copy_from_slice(colors);
        }
    }
}

fn scaled(vertex: Vertex, scale: f32) -> Vertex {
    Vertex { pos: (vertex.pos.to_vec2() * scale).to_pos2(), ..vertex }
}

/// Twice the area of a triangle, positive or negative by its turn.
fn edge(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Whether a point with these weights lies inside. A point on the side of two triangles belongs to one of them.
#[expect(clippy::many_single_char_names, reason = "corners and their weights")]
fn is_inside(u: f32, v: f32, w: f32, area: f32, [a, b, c]: [Pos2; 3]) -> bool {
    let on = |weight: f32, from: Pos2, to: Pos2| {
        let (dx, dy) = if area > 0.0 { (to.x - from.x, to.y - from.y) } else { (from.x - to.x, from.y - to.y) };
        weight > 0.0 || (weight == 0.0 && (dy < 0.0 || (dy == 0.0 && dx > 0.0)))
    };
    on(u, b, c) && on(v, c, a) && on(w, a, b)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded, and not negative")]
fn span(from: f32, to: f32, end: usize) -> std::ops::Range<usize> {
    (from.max(0.0).floor() as usize).min(end)..(to.max(0.0).ceil() as usize).min(end)
}

fn mixed(colors: [Color32; 3], weights: [f32; 3]) -> Color32 {
    let [one, two, three] = colors;
    if one == two && two == three {
        return one;
    }
    let channel = |of: fn(&Color32) -> u8| {
        let sum: f32 = colors.iter().zip(weights).map(|(color, weight)| f32::from(of(color)) * weight).sum();
        byte(sum)
    };
    Color32::from_rgba_premultiplied(channel(Color32::r), channel(Color32::g), channel(Color32::b), channel(Color32::a))
}

fn tinted(color: Color32, texel: Color32) -> Color32 {
    let channel = |of: fn(&Color32) -> u8| byte(f32::from(of(&color)) * f32::from(of(&texel)) / 255.0);
    Color32::from_rgba_premultiplied(channel(Color32::r), channel(Color32::g), channel(Color32::b), channel(Color32::a))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
fn byte(value: f32) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

/// The texel there: glyphs stand on whole pixels, so that nothing between two of them is asked for.
fn sample(texture: &ColorImage, uv: Pos2) -> Color32 {
    let [width, height] = texture.size;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "clamped to the texture"
    )]
    let place = |share: f32, side: usize| ((share * side as f32).max(0.0) as usize).min(side.saturating_sub(1));
    let at = place(uv.y, height) * width + place(uv.x, width);
    texture.pixels.get(at).copied().unwrap_or(Color32::TRANSPARENT)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two triangles that make a square cover each pixel once, also where both meet.
    #[test]
    fn a_side_is_painted_once() {
        let vertex =
            |x: f32, y: f32| Vertex { pos: pos2(x, y), uv: pos2(0.0, 0.0), color: Color32::from_white_alpha(100) };
        let mesh = Mesh {
            vertices: vec![vertex(1.0, 1.0), vertex(5.0, 1.0), vertex(5.0, 5.0), vertex(1.0, 5.0)],
            indices: vec![0, 1, 2, 0, 2, 3],
            texture_id: TextureId::default(),
        };
        let texture = ColorImage::new([1, 1], vec![Color32::WHITE]);
        let mut pixels = Pixels::new(Vec2::splat(6.0), Color32::BLACK);
        pixels.mesh(&mesh, &texture, Rect::EVERYTHING, 1.0);
        let painted: Vec<Color32> = pixels.colors.iter().copied().filter(|it| *it != Color32::BLACK).collect();
        assert_eq!(painted.len(), 16);
        assert!(painted.iter().all(|it| it.r() == 100), "{painted:?}");
    }
}
