//! Text with `*` and `?` in it.
//!
//! The time is at most the pattern's length times the text's, whatever either of them is. Where the wildcards of a pattern are of one kind, a
//! text that does not go on lets the last `*` take one character more: an earlier one could not take it further. Where they are of both,
//! all the places in the pattern are followed that the text read so far can have led to.

use std::str::Chars;

/// One character's worth of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Char(char),
    /// `?`: any character.
    One,
    /// `*`: any characters, also none.
    Many,
    /// `?` where a colon separates parts.
    OneInPart,
    /// `*` where a colon separates parts.
    ManyInPart,
}

/// Whether letters differ by their case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Matters,
    /// For ASCII alone, which is what actions are.
    Ignored,
}

/// An action as a statement lists it: the service, a colon, and the operation, or `*` alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ActionPattern(Vec<Piece>);

impl ActionPattern {
    pub(super) fn new(written: &str) -> Self {
        if written == "*" {
            return Self(vec![Piece::Many]);
        }
        let mut pieces = pieces(written);
        pieces.iter_mut().for_each(Piece::keep_in_part);
        Self(pieces)
    }

    pub(super) fn matches(&self, action: &str) -> bool {
        matches(&self.0, action, Case::Ignored)
    }
}

impl Piece {
    fn keep_in_part(&mut self) {
        *self = match *self {
            Self::One => Self::OneInPart,
            Self::Many => Self::ManyInPart,
            other => other,
        };
    }

    fn takes(self, character: char, case: Case) -> bool {
        match self {
            Self::Char(own) => own == character || (case == Case::Ignored && own.eq_ignore_ascii_case(&character)),
            Self::One | Self::Many => true,
            Self::OneInPart | Self::ManyInPart => character != ':',
        }
    }

    fn is_many(self) -> bool {
        matches!(self, Self::Many | Self::ManyInPart)
    }

    fn is_kept_in_part(self) -> bool {
        matches!(self, Self::OneInPart | Self::ManyInPart)
    }

    fn goes_beyond_parts(self) -> bool {
        matches!(self, Self::One | Self::Many)
    }
}

/// `*` and `?` of the text as wildcards, all else as it is.
pub(super) fn pieces(written: &str) -> Vec<Piece> {
    written
        .chars()
        .map(|character| match character {
            '*' => Piece::Many,
            '?' => Piece::One,
            other => Piece::Char(other),
        })
        .collect()
}

/// How many colons there are before an ARN's last part, in which a colon separates nothing.
pub(super) const ARN_COLONS: usize = 5;

/// How far a `*` before an ARN's last part goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// "Each of the six colon-delimited components of the ARN is checked separately" (ARN operators).
    Part,
    /// "If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon boundaries" (Resource).
    BeyondPart,
}

/// Makes wildcards stop at colons where the pattern is an ARN's.
pub(super) fn keep_in_arn_parts(pieces: &mut [Piece], reach: Reach) {
    let mut colons = 0;
    let mut rest = pieces;
    while let Some((piece, after)) = rest.split_first_mut() {
        if *piece == Piece::Char(':') {
            colons += 1;
        }
        if colons == ARN_COLONS {
            return;
        }
        let ends_part = after.first().is_none_or(|next| *next == Piece::Char(':'));
        if !(reach == Reach::BeyondPart && *piece == Piece::Many && ends_part) {
            piece.keep_in_part();
        }
        rest = after;
    }
}

/// Whether the whole text is of the pattern.
pub(super) fn matches(pattern: &[Piece], text: &str, case: Case) -> bool {
    let (mut place, mut rest) = (0, text.chars());
    // The last `*`, and what is left of the text behind what it took.
    let mut last_many: Option<(usize, Chars<'_>)> = None;
    loop {
        let piece = pattern.get(place);
        match (piece, rest.clone().next()) {
            (None, None) => return true,
            (Some(piece), _) if piece.is_many() => {
                if last_many.is_none() && has_both_kinds(&pattern[place..]) {
                    return follow(&pattern[place..], rest.as_str(), case);
                }
                place += 1;
                if place == pattern.len() && *piece == Piece::Many {
                    return true;
                }
                last_many = Some((place, rest.clone()));
                continue;
            }
            // Nothing is left for it, and would not be if a `*` took more.
            (Some(_), None) => return false,
            (Some(piece), Some(character)) if piece.takes(character, case) => {
                rest.next();
                place += 1;
                continue;
            }
            _ => {}
        }
        let Some((behind, left)) = &mut last_many else { return false };
        let many = pattern[*behind - 1];
        if !left.next().is_some_and(|character| many.takes(character, case)) {
            return false;
        }
        (place, rest) = (*behind, left.clone());
    }
}

fn has_both_kinds(pattern: &[Piece]) -> bool {
    pattern.iter().any(|piece| piece.is_kept_in_part()) && pattern.iter().any(|piece| piece.goes_beyond_parts())
}

/// The same for any pattern.
fn follow(pattern: &[Piece], text: &str, case: Case) -> bool {
    let mut places = Vec::new();
    reach(&mut places, pattern, 0);
    let mut next = Vec::new();
    for character in text.chars() {
        for place in places.drain(..) {
            match pattern.get(place) {
                Some(piece) if !piece.takes(character, case) => {}
                Some(piece) if piece.is_many() => reach(&mut next, pattern, place),
                Some(_) => reach(&mut next, pattern, place + 1),
                None => {}
            }
        }
        if next.is_empty() {
            return false;
        }
        std::mem::swap(&mut places, &mut next);
    }
    places.last() == Some(&pattern.len())
}

/// Adds a place, and those behind it that need no character. Places come in their order, and with each of them all that it leads to, so one
/// that is not above the last is there already.
fn reach(places: &mut Vec<usize>, pattern: &[Piece], mut place: usize) {
    while places.last().is_none_or(|last| *last < place) {
        places.push(place);
        if !pattern.get(place).is_some_and(|piece| piece.is_many()) {
            return;
        }
        place += 1;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn arn(pattern: &str, reach: Reach) -> Vec<Piece> {
        let mut pieces = pieces(pattern);
        keep_in_arn_parts(&mut pieces, reach);
        pieces
    }

    fn resource(pattern: &str, text: &str) -> bool {
        matches(&arn(pattern, Reach::BeyondPart), text, Case::Matters)
    }

    /// The examples of "IAM JSON policy elements: Resource".
    #[test]
    fn a_star_of_a_resource_takes_slashes_and_no_piece_of_the_text_around_it() {
        let pattern = "arn:aws:s3:::bucket/*/test/*";
        for object in [
            "1/test/object.jpg",
            "1/2/test/object.jpg",
            "1/2/test/3/object.jpg",
            "1/2/3/test/4/object.jpg",
            "1///test///object.jpg",
            "1/test/.jpg",
            "/test/object.jpg",
            "1/test/",
        ] {
            assert!(resource(pattern, &format!("arn:aws:s3:::bucket/{object}")), "{object}");
        }
        for object in ["1-test/object.jpg", "test/object.jpg", "1/2/test.jpg"] {
            assert!(!resource(pattern, &format!("arn:aws:s3:::bucket/{object}")), "{object}");
        }
    }

    #[test]
    fn a_star_at_the_end_of_a_part_of_a_resource_goes_on_and_one_inside_of_it_does_not() {
        let parameter = "arn:aws:ssm:eu-west-1:111122223333:parameter/app";
        assert!(resource("arn:aws:ssm:*:*:parameter/app", parameter));
        assert!(resource("arn:aws:ssm:eu-west-1:*:parameter/app", "arn:aws:ssm:eu-west-1:1:a:parameter/app"));
        assert!(resource("arn:aws:ssm:*", parameter));
        assert!(resource("arn:aws:ssm:eu-*-1:*:parameter/app", parameter));
        assert!(!resource("arn:aws:ssm:eu*1:parameter/app", "arn:aws:ssm:eu-west-1:1:parameter/app"));
        assert!(!resource("arn:aws:ssm:eu-west-1?111122223333:parameter/app", parameter));
    }

    #[test]
    fn a_colon_in_the_last_part_of_an_arn_separates_nothing() {
        let version = "arn:aws:ssm:eu-west-1:111122223333:automation-definition/a:1";
        for pattern in ["automation-definition/*1", "automation-definition/*:1", "automation-definition/a?1"] {
            let pattern = format!("arn:aws:ssm:eu-west-1:111122223333:{pattern}");
            for reach in [Reach::Part, Reach::BeyondPart] {
                assert!(matches(&arn(&pattern, reach), version, Case::Matters), "{pattern}");
            }
        }
    }

    /// The example of "ARN condition operators".
    #[test]
    fn the_parts_of_an_arn_operator_are_checked_one_by_one() {
        let pattern = "arn:aws:someservice:*:111122223333:finance/*";
        let value = "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";
        assert!(!matches(&arn(pattern, Reach::Part), value, Case::Matters));
        assert!(matches(&pieces(pattern), value, Case::Matters));
    }

    #[test]
    fn an_action_has_no_case_and_its_wildcards_stay_on_their_side_of_the_colon() {
        for (pattern, action, expected) in [
            ("*", "ssm:GetParameter", true),
            ("ssm:*", "SSM:getparameter", true),
            ("SSM:get*", "ssm:GetParameters", true),
            ("ssm:?etParameter", "ssm:GetParameter", true),
            ("ssm:*Parameter", "ssm:GetParameters", false),
            ("*:*", "ssm:GetParameter", true),
            ("ss*ter", "ssm:GetParameter", false),
            ("ssm?GetParameter", "ssm:GetParameter", false),
            ("ssm:*", "ssmmessages:OpenDataChannel", false),
        ] {
            assert_eq!(ActionPattern::new(pattern).matches(action), expected, "{pattern} {action}");
        }
    }

    #[test]
    fn a_pattern_that_would_take_others_for_ever_takes_no_time() {
        let pattern = pieces(&"*a".repeat(2_000));
        assert!(!matches(&pattern, &"a".repeat(1_999), Case::Matters));
        assert!(matches(&pattern, &"a".repeat(2_000), Case::Matters));
        let both = [Piece::Many, Piece::Char('a'), Piece::ManyInPart, Piece::Char('a')].repeat(500);
        assert!(!matches(&both, &"a".repeat(999), Case::Matters));
        assert!(matches(&both, &"a".repeat(1_500), Case::Matters));
    }

    /// By its definition, with as much time as it takes.
    fn naive(pattern: &[Piece], text: &[char]) -> bool {
        match (pattern.split_first(), text.split_first()) {
            (None, _) => text.is_empty(),
            (Some((piece, rest)), taken) => {
                let takes = taken.filter(|(character, _)| piece.takes(**character, Case::Matters));
                if piece.is_many() {
                    naive(rest, text) || takes.is_some_and(|(_, after)| naive(pattern, after))
                } else {
                    takes.is_some_and(|(_, after)| naive(rest, after))
                }
            }
        }
    }

    proptest! {
        #[test]
        fn the_matcher_says_what_the_definition_says(
            pattern in "[ab:*?]{0,12}", text in "[ab:]{0,12}", kept in any::<bool>(), beyond in any::<bool>()
        ) {
            let mut pattern = pieces(&pattern);
            if kept {
                keep_in_arn_parts(&mut pattern, if beyond { Reach::BeyondPart } else { Reach::Part });
            }
            let characters: Vec<char> = text.chars().collect();
            prop_assert_eq!(matches(&pattern, &text, Case::Matters), naive(&pattern, &characters));
        }
    }
}
