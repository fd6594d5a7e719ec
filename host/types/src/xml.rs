//! Results of the query protocol as XML.

use std::fmt::Write as _;

use serde_json::Value;

use crate::primitives::Timestamp;
use crate::shape::{Kind, Shape};

/// The elements inside of a result: a structure's members, lists of `member`, maps of `entry`, moments as ISO 8601.
#[must_use]
pub fn encode(shape: &Shape, value: &Value) -> String {
    let mut out = String::new();
    content(&mut out, shape, value);
    out
}

/// Text as it stands between tags. Characters that XML cannot hold are left out.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(letter),
            '\u{FFFE}' | '\u{FFFF}' => {}
            letter if letter < ' ' => {}
            letter => out.push(letter),
        }
    }
    out
}

fn element(out: &mut String, name: &str, shape: &Shape, value: &Value) {
    let _ = write!(out, "<{name}>");
    content(out, shape, value);
    let _ = write!(out, "</{name}>");
}

fn content(out: &mut String, shape: &Shape, value: &Value) {
    match (&shape.kind, value) {
        (Kind::Structure { members, .. }, Value::Object(object)) => {
            for member in *members {
                if let Some(value) = object.get(member.name) {
                    element(out, member.name, member.shape, value);
                }
            }
        }
        (Kind::List(inner, _), Value::Array(items)) => {
            for item in items {
                element(out, "member", inner, item);
            }
        }
        (Kind::Map(_, inner, _), Value::Object(entries)) => {
            for (key, value) in entries {
                let _ = write!(out, "<entry><key>{}</key>", escape(key));
                element(out, "value", inner, value);
                out.push_str("</entry>");
            }
        }
        (Kind::Timestamp(_), value) => {
            if let Ok(moment) = serde_json::from_value::<Timestamp>(value.clone()) {
                out.push_str(&moment.iso8601());
            }
        }
        (_, Value::String(text)) => out.push_str(&escape(text)),
        (_, value) => {
            let _ = write!(out, "{value}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_written_as_the_query_protocol_has_it() {
        let output = crate::sts::operations::GetSessionToken.output.unwrap();
        let value = serde_json::json!({"Credentials": {
            "AccessKeyId": "AKIA<&>", "SecretAccessKey": "s", "SessionToken": "t", "Expiration": 1_782_000_000.5,
        }});
        assert_eq!(
            encode(output, &value),
            "<Credentials><AccessKeyId>AKIA&lt;&amp;&gt;</AccessKeyId><SecretAccessKey>s</SecretAccessKey>\
             <SessionToken>t</SessionToken><Expiration>2026-06-21T00:00:00.500Z</Expiration></Credentials>"
        );
    }
}
