//! The static rows: operations, errors, shapes, patterns.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::emit::{PAGE_TOKENS, exceptions};
use crate::model::{ErrorTrait, Model, Operation, Reference, Shape, ShapeKind};
use crate::names;
use crate::pattern;

/// Writes the modules `operations`, `errors` and `shapes`.
pub fn write(out: &mut String, model: &Model) -> Result<(), String> {
    out.push_str("/// The operations' rows.\npub mod operations {\n    use super::{SERVICE, errors, shapes};\n");
    out.push_str("    use crate::shape::*;\n\n");
    for (name, operation) in &model.operations {
        operation_row(out, model, name, operation)?;
    }
    out.push_str(
        "}\n\n/// The errors' rows.\npub mod errors {\n    use super::shapes;\n    use crate::ErrorModel;\n\n",
    );
    for (name, shape) in exceptions(model) {
        let (code, status) = error(name, shape);
        let _ = writeln!(
            out,
            "    pub static {name}: ErrorModel = ErrorModel {{ code: {code:?}, status: {status}, shape: &shapes::{name} }};"
        );
    }
    out.push_str(
        "}\n\n/// The shapes' rows.\npub mod shapes {\n    use crate::pattern::Pattern;\n    use crate::shape::*;\n\n",
    );
    let mut rows = Rows { model, inputs: model.inputs()?, patterns: BTreeMap::new() };
    for (name, shape) in &model.shapes {
        if rows.common(name, shape)?.is_none() {
            rows.shape_row(out, name, shape)?;
        }
    }
    for (source, row) in &rows.patterns {
        rows.pattern_row(out, source, row)?;
    }
    out.push_str("}\n");
    Ok(())
}

fn operation_row(out: &mut String, model: &Model, name: &str, operation: &Operation) -> Result<(), String> {
    let input = operation.input.as_ref();
    let input_shape = input.map(|input| model.shape(&input.shape)).transpose()?;
    let members = || input_shape.into_iter().flat_map(Shape::members);
    let token = members().find(|(_, member)| member.idempotency_token).map(|(name, _)| name);
    let paginated = members().any(|(name, _)| PAGE_TOKENS.contains(&name.as_str()));
    let output = operation.output.as_ref();
    let errors: Vec<_> = operation.errors.iter().map(|error| format!("&errors::{}", error.shape)).collect();
    let _ = writeln!(
        out,
        "    pub static {name}: OperationModel = OperationModel {{ service: &SERVICE, name: {name:?}, method: {:?}, path: \
         {:?}, success: {}, input: &{}, output: {}, result_wrapper: {:?}, errors: &[{}], unsigned: {}, \
         idempotency_token: {token:?}, paginated: {paginated} }};",
        operation.http.method,
        operation.http.request_uri,
        operation.http.response_code.unwrap_or(200),
        input.map_or("NOTHING".to_owned(), |input| format!("shapes::{}", input.shape)),
        output.map_or("None".to_owned(), |output| format!("Some(&shapes::{})", output.shape)),
        output.and_then(|output| output.result_wrapper.as_ref()),
        errors.join(", "),
        operation.authtype.as_deref() == Some("none"),
    );
    Ok(())
}

/// An error's code on the wire and its status.
fn error<'a>(name: &'a str, shape: &'a Shape) -> (&'a str, u16) {
    let code = shape.error.as_ref().and_then(|error| error.code.as_deref()).unwrap_or(name);
    // The models of JSON services have no statuses; that clients try again depends on 500 for what is the server's fault.
    let internal = shape.fault || name.starts_with("InternalServer") || name.starts_with("InternalService");
    let modelled = shape.error.as_ref().and_then(|error: &ErrorTrait| error.http_status_code);
    (code, modelled.unwrap_or(if internal { 500 } else { 400 }))
}

struct Rows<'a> {
    model: &'a Model,
    /// Shapes that a request can hold; the others have no constraints, since answers are not checked.
    inputs: BTreeSet<String>,
    /// The row of each pattern, named for the first shape that has it.
    patterns: BTreeMap<String, String>,
}

impl Rows<'_> {
    /// The row that all shapes like this one share, if it is one of those.
    fn common(&self, name: &str, shape: &Shape) -> Result<Option<&'static str>, String> {
        let constrained = self.inputs.contains(name)
            && (shape.min.is_some() || shape.max.is_some() || shape.pattern.is_some() || shape.is_enum());
        if shape.sensitive || constrained {
            return Ok(None);
        }
        Ok(Some(match shape.kind {
            ShapeKind::String => "TEXT",
            ShapeKind::Integer => "INTEGER",
            ShapeKind::Long => "LONG",
            ShapeKind::Float | ShapeKind::Double => "FLOAT",
            ShapeKind::Boolean => "BOOLEAN",
            ShapeKind::Timestamp => match (shape.timestamp_format.as_deref(), self.model.meta("protocol")) {
                (Some("iso8601"), _) | (None, "query") => "ISO_8601",
                (None | Some("unixTimestamp"), _) => "EPOCH_SECONDS",
                (Some(other), _) => return Err(format!("the timestamp format {other} of {name} is not known")),
            },
            ShapeKind::Structure | ShapeKind::List | ShapeKind::Map | ShapeKind::Blob => return Ok(None),
        }))
    }

    /// The row of the shape that is referred to.
    fn row<'n>(&self, reference: &'n Reference) -> Result<&'n str, String> {
        Ok(self.common(&reference.shape, self.model.shape(&reference.shape)?)?.unwrap_or(&reference.shape))
    }

    fn part(&self, reference: &Option<Reference>, of: &str) -> Result<String, String> {
        let reference = reference.as_ref().ok_or_else(|| format!("{of} does not say what it holds"))?;
        Ok(format!("&{}", self.row(reference)?))
    }

    fn shape_row(&mut self, out: &mut String, name: &str, shape: &Shape) -> Result<(), String> {
        let arguments = match shape.kind {
            ShapeKind::Structure => {
                let rows: Result<Vec<_>, _> =
                    shape.members().map(|(member, reference)| self.member(shape, member, reference)).collect();
                format!("structure({name:?}, &[{}])", rows?.join(", "))
            }
            ShapeKind::List => format!("list({name:?}, {})", self.part(&shape.member, name)?),
            ShapeKind::Map => {
                format!("map({name:?}, {}, {})", self.part(&shape.key, name)?, self.part(&shape.value, name)?)
            }
            ShapeKind::String => format!("string({name:?})"),
            ShapeKind::Integer => format!("integer({name:?})"),
            ShapeKind::Long => format!("long({name:?})"),
            ShapeKind::Float | ShapeKind::Double => format!("float({name:?})"),
            ShapeKind::Boolean => format!("boolean({name:?})"),
            ShapeKind::Blob => format!("blob({name:?})"),
            ShapeKind::Timestamp => return Err(format!("the timestamp {name} has constraints")),
        };
        let mut row = format!("    pub static {name}: Shape = Shape::{arguments}");
        if shape.union {
            row.push_str(".union()");
        }
        if let Some(member) = &shape.payload {
            let _ = write!(row, ".payload({member:?})");
        }
        if shape.streaming {
            row.push_str(".streaming()");
        }
        if shape.sensitive {
            row.push_str(".sensitive()");
        }
        if self.inputs.contains(name) {
            self.constraints(&mut row, name, shape)?;
        }
        let _ = writeln!(out, "{row};");
        Ok(())
    }

    fn constraints(&mut self, row: &mut String, name: &str, shape: &Shape) -> Result<(), String> {
        for (side, bound) in [("min", &shape.min), ("max", &shape.max)] {
            if let Some(bound) = bound {
                let whole = bound.as_i64().or_else(|| {
                    let number = bound.as_f64().filter(|number| number.fract() == 0.0)?;
                    number.to_string().parse().ok()
                });
                let whole = whole.ok_or_else(|| format!("the bound {bound} of {name} is not whole"))?;
                let _ = write!(row, ".{side}({whole})");
            }
        }
        if let Some(source) = &shape.pattern {
            let pattern = self.patterns.entry(source.clone()).or_insert_with(|| format!("{name}_PATTERN"));
            let _ = write!(row, ".matching(&{pattern})");
        }
        if shape.is_enum() {
            let _ = write!(row, ".of(super::{}::VALUES)", names::type_name(name));
        }
        Ok(())
    }

    fn member(&self, structure: &Shape, name: &String, reference: &Reference) -> Result<String, String> {
        let mut row = format!("Member::new({name:?}, &{})", self.row(reference)?);
        let wire = reference.location_name.as_ref().unwrap_or(name);
        match reference.location.as_deref() {
            None if wire == name => {}
            None => return Err(format!("the body calls {name} {wire}, for which nothing provides")),
            Some("uri") => {
                let _ = write!(row, ".label({wire:?})");
            }
            Some("querystring") => {
                let _ = write!(row, ".query({wire:?})");
            }
            Some("header") => {
                let _ = write!(row, ".header({:?})", wire.to_lowercase());
            }
            Some(other) => return Err(format!("{name} is in the {other}, for which nothing provides")),
        }
        if structure.required.contains(name) {
            row.push_str(".required()");
        }
        Ok(row)
    }

    fn pattern_row(&self, out: &mut String, source: &str, row: &str) -> Result<(), String> {
        let parts = pattern::parts(source)?;
        let mut text = format!("    pub static {row}: Pattern = Pattern::new({source:?}, {:?})", parts.accepts);
        if let Some(expression) = &parts.requires {
            let _ = write!(text, ".requires({expression:?})");
        }
        if let Some(expression) = &parts.refuses {
            let _ = write!(text, ".refuses({expression:?})");
        }
        if let Some((least, most)) = parts.characters {
            let _ = write!(text, ".characters({least}, {most})");
        }
        let _ = writeln!(out, "{text};");
        Ok(())
    }
}
