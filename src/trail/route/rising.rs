//! Which values of a row are in order, when a few are not.

/// How a value stands to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is in every longest rising row: the others agree with it.
    Agreed,
    /// It is in some of them: it or another is wrong, and nothing tells which.
    Doubtful,
    /// It is in none.
    Odd,
}

/// How each value stands; equal neighbors count as rising.
pub fn standings(values: &[i64]) -> Vec<Standing> {
    if values.len() < 2 {
        return vec![Standing::Agreed; values.len()];
    }
    let up = lengths(values.iter().copied());
    let mut down = lengths(values.iter().rev().map(|it| it.saturating_neg()));
    down.reverse();
    let longest = up.iter().copied().max().unwrap_or(0);
    // A value is part of a longest row where what rises to it and what rises from it make one.
    let is_part = |(up, down): (&usize, &usize)| up + down == longest + 1;
    let parts: Vec<bool> = up.iter().zip(&down).map(is_part).collect();
    let mut in_place = vec![0_usize; longest + 1];
    for (length, _) in up.iter().zip(&parts).filter(|(_, part)| **part) {
        if let Some(count) = in_place.get_mut(*length) {
            *count += 1;
        }
    }
    let alone = |length: &usize| in_place.get(*length) == Some(&1);
    let standing = |(length, part): (&usize, &bool)| match (*part, alone(length)) {
        (false, _) => Standing::Odd,
        (true, true) => Standing::Agreed,
        (true, false) => Standing::Doubtful,
    };
    up.iter().zip(&parts).map(standing).collect()
}

/// The length of the longest rising row that ends with each value.
fn lengths(values: impl Iterator<Item = i64>) -> Vec<usize> {
    // The least last value of the rows of each length; it rises, so that it can be searched.
    let mut lasts: Vec<i64> = Vec::new();
    let length = |value: i64| {
        let place = lasts.partition_point(|last| *last <= value);
        match lasts.get_mut(place) {
            Some(last) => *last = value,
            None => lasts.push(value),
        }
        place + 1
    };
    values.map(length).collect()
}

#[cfg(test)]
mod tests {
    use super::Standing::{Agreed, Doubtful, Odd};
    use super::standings;

    #[test]
    fn one_wrong_value_is_told_from_the_right_ones() {
        assert_eq!(standings(&[]), []);
        assert_eq!(standings(&[1, 1, 2]), [Agreed, Agreed, Agreed]);
        assert_eq!(standings(&[10, 20, 5, 30]), [Agreed, Agreed, Odd, Agreed]);
        assert_eq!(standings(&[10, 90, 20, 30]), [Agreed, Odd, Agreed, Agreed]);
        assert_eq!(standings(&[10, 60, 13, 62]), [Agreed, Doubtful, Doubtful, Agreed]);
        assert_eq!(standings(&[3, 2, 1]), [Doubtful, Doubtful, Doubtful]);
        assert_eq!(standings(&[i64::MAX, i64::MIN]), [Doubtful, Doubtful]);
    }
}
