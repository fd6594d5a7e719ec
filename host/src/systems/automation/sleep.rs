//! `aws:sleep`: until when. Pure.

use muster_types::Timestamp;
use serde_json::{Map, Value};

/// The longest sleep.
const SECONDS: u64 = 604_799;

/// When a sleep that begins `now` ends, in milliseconds since 1970; a moment that has passed ends it at once.
///
/// # Errors
/// What is wrong with the inputs.
pub fn until(inputs: &Map<String, Value>, now: u64) -> Result<u64, String> {
    if let Some(unknown) = inputs.keys().find(|key| !["Duration", "Timestamp"].contains(&key.as_str())) {
        return Err(format!("{unknown} is no input of aws:sleep."));
    }
    let end = match (inputs.get("Duration"), inputs.get("Timestamp")) {
        (Some(Value::String(text)), None) => {
            let seconds =
                seconds(text).ok_or("Duration is a time in ISO 8601 form that is not negative, as PT10M is.")?;
            now + seconds.saturating_mul(1000).min(u64::from(u32::MAX) * 1000)
        }
        (None, Some(Value::String(text))) => {
            let moment =
                Timestamp::parse(text).ok_or("Timestamp is a moment in ISO 8601 form, as 2026-02-19T18:18:03Z is.")?;
            u64::try_from(moment.0).unwrap_or(0)
        }
        _ => return Err("aws:sleep takes either Duration or Timestamp.".to_owned()),
    };
    match end.saturating_sub(now) > SECONDS * 1000 {
        true => Err(format!("A sleep lasts {SECONDS} seconds at most.")),
        false => Ok(end),
    }
}

/// Seconds of `P1DT2H3M4S`; weeks, years and months are of no use within a week.
fn seconds(text: &str) -> Option<u64> {
    let text = text.strip_prefix('P')?;
    let (days, time) = match text.split_once('T') {
        Some((_, "")) => return None,
        Some((days, time)) => (days, time),
        None => (text, ""),
    };
    let mut total = 0_u64;
    let mut any = false;
    for (part, units) in [(days, &[('D', 86_400)][..]), (time, &[('H', 3_600), ('M', 60), ('S', 1)][..])] {
        let mut rest = part;
        for (unit, seconds) in units {
            if let Some((number, after)) = rest.split_once(*unit) {
                if number.is_empty() || !number.bytes().all(|digit| digit.is_ascii_digit()) {
                    return None;
                }
                total = total.checked_add(number.parse::<u64>().ok()?.checked_mul(*seconds)?)?;
                rest = after;
                any = true;
            }
        }
        if !rest.is_empty() {
            return None;
        }
    }
    any.then_some(total)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_duration_or_a_moment_says_until_when() {
        // date -u -d 2026-01-01T00:00:00 +%s
        let now = 1_767_225_600_000;
        let rows = [
            (json!({ "Duration": "PT10M" }), Some(600_000)),
            (json!({ "Duration": "PT0S" }), Some(0)),
            (json!({ "Duration": "P6DT23H59M59S" }), Some(604_799_000)),
            (json!({ "Duration": "P7D" }), None),
            (json!({ "Duration": "PT99999999999H" }), None),
            (json!({ "Duration": "-PT1S" }), None),
            (json!({ "Duration": "PT-1S" }), None),
            (json!({ "Duration": "10" }), None),
            (json!({ "Duration": "P" }), None),
            (json!({ "Duration": "PT" }), None),
            (json!({ "Duration": "PT1M2H" }), None),
            (json!({ "Timestamp": "2026-01-01T01:00:00Z" }), Some(3_600_000)),
            (json!({ "Timestamp": "2027-01-01T00:00:00Z" }), None),
            (json!({ "Duration": "PT1S", "Timestamp": "2026-01-01T01:00:00Z" }), None),
            (json!({}), None),
        ];
        for (inputs, after) in rows {
            let end = until(inputs.as_object().unwrap(), now).ok();
            assert_eq!(end, after.map(|after: u64| now + after), "{inputs}");
        }
        let past = json!({ "Timestamp": "2020-01-01T00:00:00Z" });
        assert!(until(past.as_object().unwrap(), now).unwrap() < now, "it ends at once");
    }
}
