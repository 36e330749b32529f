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

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "a test reads what was written")]

    use super::write;
    use crate::evidence::{Bytes, Source};
    use crate::investigate::investigate;
    use crate::knowledge::Knowledge;
    use crate::mail::{Timestamp, Zone};
    use crate::report::document;
    use crate::state::{PictureFormat, Settings, State};
    use crate::ui::{picture, theme};
    use crate::words::{Language, Words};
    use std::fs;
    use std::sync::Arc;

    const COPY: &str = "Received: from mx.a.example (mx.a.example [192.0.2.1]) by b.example (Postfix) with ESMTPS id 7;\n\t\
        Sat, 21 Nov 2026 20:00:00 +0000\nTo: lena@b.example\n\nText\n";

    fn state() -> State {
        let now = Timestamp::from_unix(1_795_291_200).expect("a time");
        let sources = vec![Source::handed("copy.eml", Bytes::new(COPY.as_bytes()))];
        let found = investigate(sources, &Knowledge::built_in(), now);
        let mut state = State::new(Settings::default(), Language::English, Zone::UTC);
        state.document = Some(Arc::new(document(&found, &Words::new(Language::English), &Zone::UTC, now)));
        state
    }

    #[test]
    fn both_forms_arrive_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let read = |format: PictureFormat| {
            let place = folder.path().join(format!("way.{}", format.ending()));
            write(picture(&state(), &theme::LIGHT, 0).expect("a way"), format, &place).expect("written");
            fs::read(&place).expect("a file")
        };
        let drawing = String::from_utf8(read(PictureFormat::Svg)).expect("text");
        assert!(drawing.contains("b.example") && drawing.trim_end().ends_with("</svg>"), "{drawing}");
        let decoder = png::Decoder::new(std::io::Cursor::new(read(PictureFormat::Png)));
        let mut reader = decoder.read_info().expect("a picture");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut pixels).expect("all of it");
        assert_eq!((info.width, info.color_type), (1840, png::ColorType::Rgba));
        assert!(pixels.chunks(4).any(|it| it != pixels.get(..4).expect("a pixel")), "something is painted");
    }

    #[test]
    fn a_place_that_cannot_be_written_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("way.svg");
        fs::create_dir(&place).expect("a folder in its place");
        assert!(write(picture(&state(), &theme::LIGHT, 0).expect("a way"), PictureFormat::Svg, &place).is_err());
    }
}
