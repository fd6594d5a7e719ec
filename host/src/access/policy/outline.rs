//! A policy's members as they are written: each of its type, none unknown, none twice.

use super::condition::Operator;
use super::document::Kind;
use super::json::{Json, Unreadable, read};
use super::malformed::Malformed;

pub(super) struct Outline {
    pub(super) version: Option<String>,
    pub(super) statements: Vec<StatementOutline>,
}

#[derive(Default)]
pub(super) struct StatementOutline {
    pub(super) sid: Option<String>,
    pub(super) effect: Option<String>,
    pub(super) principal: Option<Json>,
    pub(super) not_principal: Option<Json>,
    pub(super) action: Option<Listed>,
    pub(super) resource: Option<Listed>,
    pub(super) condition: Vec<ConditionOutline>,
}

/// An element and its negation (`Action`, `NotAction`), of which a statement has one.
pub(super) struct Listed {
    pub(super) not: bool,
    pub(super) values: Vec<String>,
}

/// An operator and a key.
pub(super) struct ConditionOutline {
    pub(super) operator: Operator,
    pub(super) key: String,
    pub(super) values: Vec<String>,
}

impl Outline {
    pub(super) fn read(text: &str, kind: Kind) -> Result<Self, Malformed> {
        let root = read(text).map_err(|unreadable| match unreadable {
            Unreadable::NotJson if !kind.is_identity() => Malformed::new("This policy contains invalid Json"),
            _ => Malformed::syntax(),
        })?;
        let mut outline = Self { version: None, statements: Vec::new() };
        let mut statement = None;
        for (name, value) in members(root)? {
            match name.as_str() {
                "Version" => outline.version = Some(string(value)?),
                // It is for those who read the policy.
                "Id" => drop(string(value)?),
                "Statement" => statement = Some(value),
                _ => return Err(unknown(&name, kind)),
            }
        }
        let statements = match statement {
            Some(Json::List(statements)) => statements,
            Some(statement) => vec![statement],
            None => return Err(kind.missing("Statement", Malformed::syntax)),
        };
        let read = |statement| StatementOutline::read(statement, kind);
        outline.statements = statements.into_iter().map(read).collect::<Result<_, _>>()?;
        Ok(outline)
    }
}

impl StatementOutline {
    fn read(statement: Json, kind: Kind) -> Result<Self, Malformed> {
        let mut outline = Self::default();
        for (name, value) in members(statement)? {
            match name.as_str() {
                "Sid" => outline.sid = Some(string(value)?),
                "Effect" => outline.effect = Some(string(value)?),
                "Principal" => outline.principal = Some(value),
                "NotPrincipal" => outline.not_principal = Some(value),
                "Action" | "NotAction" => list(&mut outline.action, &name, value)?,
                "Resource" | "NotResource" => list(&mut outline.resource, &name, value)?,
                "Condition" => outline.condition = conditions(value)?,
                _ => return Err(unknown(&name, kind)),
            }
        }
        Ok(outline)
    }
}

fn list(element: &mut Option<Listed>, name: &str, value: Json) -> Result<(), Malformed> {
    let listed = Listed { not: name.starts_with("Not"), values: strings(value)? };
    // Both an element and its negation.
    if element.replace(listed).is_some() { Err(Malformed::syntax()) } else { Ok(()) }
}

fn conditions(value: Json) -> Result<Vec<ConditionOutline>, Malformed> {
    let mut conditions = Vec::new();
    for (written, keys) in members(value)? {
        // AWS takes any operator that has no keys.
        for (key, value) in members(keys)? {
            let operator = Operator::parse(&written).ok_or_else(Malformed::syntax)?;
            let values = match value {
                Json::List(values) => values.into_iter().map(condition_value).collect::<Result<_, _>>()?,
                value => vec![condition_value(value)?],
            };
            conditions.push(ConditionOutline { operator, key, values });
        }
    }
    Ok(conditions)
}

/// "Quotation marks are optional for numeric and Boolean values."
fn condition_value(value: Json) -> Result<String, Malformed> {
    match value {
        Json::String(text) | Json::Number(text) => Ok(text),
        Json::Bool(truth) => Ok(truth.to_string()),
        Json::Null | Json::List(_) | Json::Map(_) => Err(Malformed::syntax()),
    }
}

pub(super) fn members(value: Json) -> Result<Vec<(String, Json)>, Malformed> {
    match value {
        Json::Map(members) => Ok(members),
        _ => Err(Malformed::syntax()),
    }
}

pub(super) fn strings(value: Json) -> Result<Vec<String>, Malformed> {
    match value {
        Json::List(values) => values.into_iter().map(string).collect(),
        value => Ok(vec![string(value)?]),
    }
}

fn string(value: Json) -> Result<String, Malformed> {
    match value {
        Json::String(text) => Ok(text),
        _ => Err(Malformed::syntax()),
    }
}

fn unknown(name: &str, kind: Kind) -> Malformed {
    if kind.is_identity() { Malformed::syntax() } else { Malformed::new(format!("Unknown field {name}")) }
}
