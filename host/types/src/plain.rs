//! What the generated types are made of.
//!
//! There are about a thousand of them, so what each one costs the compiler is what this crate takes to build. A request is
//! read from a [`Value`] by one function that is not generic; `Deserialize` is that function behind serde's own of `Value`,
//! so any format that describes itself will do. An answer is written by serde directly.
//!
//! No type prints its content under `Debug`: many hold what no log may have.

use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// A request's type, read from its JSON value.
pub(crate) trait FromValue: Sized {
    /// Reads it, or says what does not fit.
    fn from_value(value: Value) -> Result<Self, String>;
}

/// A type whose value may be absent: an `Option`.
pub(crate) trait Presence {
    /// Whether there is something to write.
    fn is_present(&self) -> bool {
        true
    }
}

/// The members of a structure that is being read.
pub(crate) struct Members(Map<String, Value>);

impl Members {
    pub(crate) fn of(value: Value) -> Result<Self, String> {
        match value {
            Value::Object(members) => Ok(Self(members)),
            other => Err(format!("expected a structure and not {}", kind(&other))),
        }
    }

    /// Takes a member. One that is absent or null is what its type makes of null: nothing, or a mistake.
    pub(crate) fn take<T: FromValue>(&mut self, name: &str) -> Result<T, String> {
        T::from_value(self.0.remove(name).unwrap_or(Value::Null)).map_err(|problem| format!("{name}: {problem}"))
    }

    /// The one member of a union that is there.
    pub(crate) fn only(self) -> Result<(String, Value), String> {
        let mut members = self.0.into_iter().filter(|(_, value)| !value.is_null());
        match (members.next(), members.next()) {
            (Some(member), None) => Ok(member),
            _ => Err("expected exactly one member of the union".to_owned()),
        }
    }
}

/// Writes a member that is there.
pub(crate) fn put<M: SerializeMap, T: Serialize + Presence>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    if value.is_present() { map.serialize_entry(name, value) } else { Ok(()) }
}

/// A union's one member.
pub(crate) fn put_only<S: Serializer>(
    serializer: S,
    name: &'static str,
    value: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(name, value)?;
    map.end()
}

pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "a structure",
    }
}

macro_rules! scalar {
    ($type:ty, $what:literal, $read:expr) => {
        impl FromValue for $type {
            fn from_value(value: Value) -> Result<Self, String> {
                let read: fn(&Value) -> Option<$type> = $read;
                read(&value).ok_or_else(|| format!(concat!("expected ", $what, " and not {}"), kind(&value)))
            }
        }
        impl Presence for $type {}
    };
}

scalar!(bool, "a boolean", Value::as_bool);
scalar!(i32, "an integer of 32 bits", |value| value.as_i64().and_then(|number| number.try_into().ok()));
scalar!(i64, "an integer of 64 bits", Value::as_i64);
scalar!(f64, "a number", Value::as_f64);

impl FromValue for String {
    fn from_value(value: Value) -> Result<Self, String> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(format!("expected a string and not {}", kind(&other))),
        }
    }
}

impl Presence for String {}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value) -> Result<Self, String> {
        if value.is_null() { Ok(None) } else { T::from_value(value).map(Some) }
    }
}

impl<T> Presence for Option<T> {
    fn is_present(&self) -> bool {
        self.is_some()
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: Value) -> Result<Self, String> {
        match value {
            Value::Array(items) => items.into_iter().map(T::from_value).collect(),
            other => Err(format!("expected a list and not {}", kind(&other))),
        }
    }
}

impl<T> Presence for Vec<T> {}

impl<T: FromValue> FromValue for BTreeMap<String, T> {
    fn from_value(value: Value) -> Result<Self, String> {
        let Members(entries) = Members::of(value)?;
        entries.into_iter().map(|(key, value)| Ok((key, T::from_value(value)?))).collect()
    }
}

impl<T> Presence for BTreeMap<String, T> {}

/// Structures: `derives` and name, whether a request (`reads`) or an answer (`writes`) can hold it, and for each member the
/// field, its type and its name in the model.
macro_rules! structures {
    ($(
        $(#[$meta:meta])*
        $name:ident [$($direction:ident)+] { $($field:ident: $type:ty = $wire:literal,)* }
    )*) => {$(
        $(#[$meta])*
        pub struct $name {
            $(pub $field: $type,)*
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(concat!(stringify!($name), " { .. }"))
            }
        }

        impl $crate::plain::Presence for $name {}

        $crate::plain::structure_direction! { [$($direction)+] $name { $($field = $wire,)* } }
    )*};
}

macro_rules! structure_direction {
    ([reads writes] $name:ident $members:tt) => {
        $crate::plain::structure_direction! { [reads] $name $members }
        $crate::plain::structure_direction! { [writes] $name $members }
    };
    ([reads] $name:ident { $($field:ident = $wire:literal,)* }) => {
        impl $crate::plain::FromValue for $name {
            #[allow(unused_variables, unused_mut)]
            fn from_value(value: ::serde_json::Value) -> Result<Self, String> {
                let mut members = $crate::plain::Members::of(value)?;
                Ok(Self { $($field: members.take($wire)?,)* })
            }
        }

        $crate::plain::deserialize! { $name }
    };
    ([writes] $name:ident { $($field:ident = $wire:literal,)* }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_mut)]
                let mut map = serializer.serialize_map(None)?;
                $($crate::plain::put(&mut map, $wire, &self.$field)?;)*
                ::serde::ser::SerializeMap::end(map)
            }
        }
    };
}

/// Unions: for each member the variant, its type and its name in the model.
macro_rules! unions {
    ($($name:ident [$($direction:ident)+] { $($variant:ident($type:ty) = $wire:literal,)* })*) => {$(
        #[derive(Clone)]
        pub enum $name {
            $($variant($type),)*
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(concat!(stringify!($name), " { .. }"))
            }
        }

        impl $crate::plain::Presence for $name {}

        $crate::plain::union_direction! { [$($direction)+] $name { $($variant($type) = $wire,)* } }
    )*};
}

macro_rules! union_direction {
    ([reads writes] $name:ident $members:tt) => {
        $crate::plain::union_direction! { [reads] $name $members }
        $crate::plain::union_direction! { [writes] $name $members }
    };
    ([reads] $name:ident { $($variant:ident($type:ty) = $wire:literal,)* }) => {
        impl $crate::plain::FromValue for $name {
            fn from_value(value: ::serde_json::Value) -> Result<Self, String> {
                let (name, value) = $crate::plain::Members::of(value)?.only()?;
                match name.as_str() {
                    $($wire => <$type as $crate::plain::FromValue>::from_value(value).map(Self::$variant),)*
                    other => Err(format!(concat!(stringify!($name), " has no member {}"), other)),
                }
            }
        }

        $crate::plain::deserialize! { $name }
    };
    ([writes] $name:ident { $($variant:ident($type:ty) = $wire:literal,)* }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::plain::put_only(serializer, $wire, value),)*
                }
            }
        }
    };
}

/// Enums: for each value the variant and the text. All of them can be read and written; they cost next to nothing.
macro_rules! enums {
    ($($name:ident { $($variant:ident = $text:literal,)* })*) => {$(
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($variant,)*
        }

        impl $name {
            /// Every value, in the model's order.
            pub const VALUES: &'static [&'static str] = &[$($text,)*];

            /// As it goes over the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }

            /// The value that goes over the wire as `text`.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                Self::parse(text).ok_or_else(|| format!(concat!(stringify!($name), " has no value {}"), text))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::plain::FromValue for $name {
            fn from_value(value: ::serde_json::Value) -> Result<Self, String> {
                match value {
                    ::serde_json::Value::String(text) => text.parse(),
                    other => Err(format!("expected a string and not {}", $crate::plain::kind(&other))),
                }
            }
        }

        impl $crate::plain::Presence for $name {}

        $crate::plain::deserialize! { $name }
    )*};
}

/// Serde's way to `FromValue`.
macro_rules! deserialize {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                $crate::plain::FromValue::from_value(value).map_err(::serde::de::Error::custom)
            }
        }
    };
}

/// Which operation a request type is the input of, and what is answered.
macro_rules! operations {
    ($($name:ident: $input:ident => $output:ty,)*) => {$(
        impl $crate::Operation for $input {
            type Output = $output;
            const MODEL: &'static $crate::OperationModel = &operations::$name;
        }
    )*};
}

pub(crate) use {deserialize, enums, operations, structure_direction, structures, union_direction, unions};
