//! Writes the picture of a way into a file.

use super::settings_file::replace;
use crate::state::PictureFormat;
use crate::ui::Picture;
use std::io;
use std::path::Path;

/// Writes it there, as a whole or not at all.
pub fn write(picture: Picture, format: PictureFormat, path: &Path) -> io::Result<()> {
    let mut file = Vec::new();
    match format {
        PictureFormat::Svg => file.extend_from_slice(picture.svg().as_bytes()),
        PictureFormat::Png => {
            let image = picture.pixels();
            let side = |it: usize| u32::try_from(it).map_err(io::Error::other);
            let mut encoder = png::Encoder::new(&mut file, side(image.width())?, side(image.height())?);
            encoder.set_color(png::ColorType::Rgba);
            encoder.set_depth(png::BitDepth::Eight);
            let mut writer = encoder.write_header()?;
            let bytes: Vec<u8> = image.pixels.iter().flat_map(|it| it.to_srgba_unmultiplied()).collect();
            writer.write_image_data(&bytes)?;
            writer.finish()?;
        }
    }
    replace(path, &file)
}
