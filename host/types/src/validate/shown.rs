//! A value as messages show it: lists `[a, b]`, maps `{k=v}`, structures `Target(key=tag:a, values=[1])`.

use serde_json::Value;

use crate::shape::{Kind, Shape};

/// Characters of a value that a message repeats.
const SHOWN: usize = 2048;

/// The value's text, cut where it is too long. None where something sensitive is in it.
pub fn shown(shape: &Shape, value: &Value) -> Option<String> {
    let mut text = Text { out: String::new(), left: SHOWN };
    text.value(shape, value).map(|()| text.out)
}

/// A member's name as messages have it.
pub fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

struct Text {
    out: String,
    left: usize,
}

impl Text {
    fn push(&mut self, text: &str) {
        for letter in text.chars().take(self.left) {
            self.out.push(letter);
            self.left -= 1;
        }
    }

    fn value(&mut self, shape: &Shape, value: &Value) -> Option<()> {
        if shape.sensitive {
            return None;
        }
        match (&shape.kind, value) {
            (Kind::Structure { members, .. }, Value::Object(object)) => {
                self.push(shape.name);
                self.push("(");
                for (index, member) in members.iter().enumerate() {
                    self.push(if index == 0 { "" } else { ", " });
                    self.push(&lowered(member.name));
                    self.push("=");
                    match object.get(member.name) {
                        Some(value) => self.value(member.shape, value)?,
                        None => self.push("null"),
                    }
                }
                self.push(")");
            }
            (Kind::List(element, _), Value::Array(items)) => {
                self.push("[");
                for (index, item) in items.iter().enumerate() {
                    self.push(if index == 0 { "" } else { ", " });
                    self.value(element, item)?;
                }
                self.push("]");
            }
            (Kind::Map(key, element, _), Value::Object(entries)) => {
                if key.sensitive {
                    return None;
                }
                self.push("{");
                for (index, (name, entry)) in entries.iter().enumerate() {
                    self.push(if index == 0 { "" } else { ", " });
                    self.push(name);
                    self.push("=");
                    self.value(element, entry)?;
                }
                self.push("}");
            }
            (_, Value::String(text)) => self.push(text),
            (_, value) => self.push(&value.to_string()),
        }
        Some(())
    }
}
