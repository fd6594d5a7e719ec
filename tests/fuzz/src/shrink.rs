//! Making an input small: leaving out halves, quarters and so on as long as it fails in the same way.

/// How often a smaller input is tried. A slow one takes a tenth of a second each time.
const TRIES: usize = 2_000;

pub(crate) fn shrunk(mut input: Vec<u8>, fails: impl Fn(&[u8]) -> bool) -> Vec<u8> {
    let mut tries = 0..TRIES;
    let mut piece = input.len().div_ceil(2);
    while piece > 0 {
        let mut at = 0;
        let mut left_out = false;
        while at < input.len() {
            if tries.next().is_none() {
                return input;
            }
            let end = (at + piece).min(input.len());
            let smaller = [&input[..at], &input[end..]].concat();
            if fails(&smaller) {
                input = smaller;
                left_out = true;
            } else {
                at = end;
            }
        }
        // What could not be left out before may be left out now.
        piece = if left_out && piece == 1 { 1 } else { piece / 2 };
    }
    input
}
