//! Structures, unions and enums.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::model::{Model, Shape, ShapeKind};
use crate::names;

/// Which shapes are used where.
struct Types<'a> {
    model: &'a Model,
    inputs: BTreeSet<String>,
    outputs: BTreeSet<String>,
    /// Structures for which `Default` would have to invent a value of an enum or a union.
    without_default: BTreeSet<String>,
}

/// Writes every type that requests and answers are made of. Errors have none: they are told by code, message and members.
pub fn write(out: &mut String, model: &Model) -> Result<(), String> {
    let mut types =
        Types { model, inputs: model.inputs()?, outputs: model.outputs()?, without_default: BTreeSet::new() };
    types.find_without_default()?;
    let used = || model.shapes.iter().filter(|(name, _)| !types.directions(name).is_empty());
    let structures = used().filter(|(_, shape)| shape.kind == ShapeKind::Structure && !shape.union);
    out.push_str("crate::plain::structures! {\n");
    for (name, shape) in structures {
        types.structure(out, name, shape)?;
    }
    for (name, _) in model.operations.iter().filter(|(_, operation)| operation.input.is_none()) {
        let _ = writeln!(out, "    #[derive(Clone, Default)]\n    {name}Request [reads] {{}}\n");
    }
    out.push_str("}\n\n");
    if used().any(|(_, shape)| shape.union) {
        out.push_str("crate::plain::unions! {\n");
        for (name, shape) in used().filter(|(_, shape)| shape.union) {
            types.union(out, name, shape)?;
        }
        out.push_str("}\n\n");
    }
    if used().any(|(_, shape)| shape.is_enum()) {
        out.push_str("crate::plain::enums! {\n");
        for (name, shape) in used().filter(|(_, shape)| shape.is_enum()) {
            let _ = writeln!(out, "    {} {{", names::type_name(name));
            for (variant, value) in names::variants(&shape.values).iter().zip(&shape.values) {
                let _ = writeln!(out, "        {variant} = {value:?},");
            }
            out.push_str("    }\n\n");
        }
        out.push_str("}\n\n");
    }
    Ok(())
}

impl Types<'_> {
    /// What the macros call it: a request can hold it, an answer can, or both.
    fn directions(&self, name: &str) -> &'static str {
        match (self.inputs.contains(name), self.outputs.contains(name)) {
            (true, true) => "reads writes",
            (true, false) => "reads",
            (false, true) => "writes",
            (false, false) => "",
        }
    }

    /// Whether the field is not an `Option`: what a request has to have. Answers are as they come.
    fn is_required(&self, structure: &str, shape: &Shape, member: &String) -> bool {
        self.inputs.contains(structure) && shape.required.contains(member)
    }

    fn find_without_default(&mut self) -> Result<(), String> {
        loop {
            let mut more = BTreeSet::new();
            for (name, shape) in &self.model.shapes {
                for (member, reference) in shape.members() {
                    let target = self.model.shape(&reference.shape)?;
                    let invented = target.union || target.is_enum() || self.without_default.contains(&reference.shape);
                    if invented && self.is_required(name, shape, member) && !self.without_default.contains(name) {
                        more.insert(name.clone());
                    }
                }
            }
            if more.is_empty() {
                return Ok(());
            }
            self.without_default.append(&mut more);
        }
    }

    fn structure(&self, out: &mut String, name: &str, shape: &Shape) -> Result<(), String> {
        let default = if self.without_default.contains(name) { "" } else { ", Default" };
        let _ = writeln!(out, "    #[derive(Clone{default})]");
        let _ = writeln!(out, "    {} [{}] {{", names::type_name(name), self.directions(name));
        for (member, reference) in shape.members() {
            let plain = self.rust_type(&reference.shape)?;
            let required = self.is_required(name, shape, member);
            let rust = if required { plain } else { format!("Option<{plain}>") };
            let _ = writeln!(out, "        {}: {rust} = {member:?},", names::field(member));
        }
        out.push_str("    }\n\n");
        Ok(())
    }

    fn union(&self, out: &mut String, name: &str, shape: &Shape) -> Result<(), String> {
        let _ = writeln!(out, "    {} [{}] {{", names::type_name(name), self.directions(name));
        for (member, reference) in shape.members() {
            let rust = self.rust_type(&reference.shape)?;
            let _ = writeln!(out, "        {}({rust}) = {member:?},", names::variant(member));
        }
        out.push_str("    }\n\n");
        Ok(())
    }

    fn rust_type(&self, name: &str) -> Result<String, String> {
        let shape = self.model.shape(name)?;
        let part = |reference: &Option<crate::model::Reference>| match reference {
            Some(reference) => self.rust_type(&reference.shape),
            None => Err(format!("{name} does not say what it holds")),
        };
        Ok(match shape.kind {
            ShapeKind::Structure => names::type_name(name),
            ShapeKind::String if shape.is_enum() => names::type_name(name),
            ShapeKind::String => "String".to_owned(),
            ShapeKind::List => format!("Vec<{}>", part(&shape.member)?),
            ShapeKind::Map => format!("std::collections::BTreeMap<String, {}>", part(&shape.value)?),
            ShapeKind::Integer => "i32".to_owned(),
            ShapeKind::Long => "i64".to_owned(),
            ShapeKind::Float | ShapeKind::Double => "f64".to_owned(),
            ShapeKind::Boolean => "bool".to_owned(),
            ShapeKind::Blob if shape.streaming => "crate::Upload".to_owned(),
            ShapeKind::Blob => "crate::Blob".to_owned(),
            ShapeKind::Timestamp => "crate::Timestamp".to_owned(),
        })
    }
}
