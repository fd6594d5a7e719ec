//! Everything is always linked: imports that this Muster does not have answer `unavailable` when they are used.
//!
//! The runtimes of some languages import all that their world names, used or not, so a missing interface may not keep a
//! component from starting. A function that can answer with the contract's `failure` does; any other ends the call.

use wasmtime::component::types::{ComponentFunc, ComponentItem};
use wasmtime::component::{Component, Linker, ResourceType, Type, Val};

use crate::failure::codes;
use crate::state::State;

/// Interfaces that are linked for real, by what their names begin with: the contract, and WASI as the engine has it.
const KNOWN: &[&str] = &[
    "muster:plugin/context@0.1.",
    "muster:plugin/events@0.1.",
    "muster:plugin/facts@0.1.",
    "muster:plugin/log@0.1.",
    "muster:plugin/muster-api@0.1.",
    "muster:plugin/parameters@0.1.",
    "muster:plugin/process@0.1.",
    "muster:plugin/storage@0.1.",
    "muster:plugin/types@0.1.",
    "wasi:cli/",
    "wasi:clocks/",
    "wasi:filesystem/",
    "wasi:http/outgoing-handler@0.2.",
    "wasi:http/types@0.2.",
    "wasi:io/",
    "wasi:random/",
    "wasi:sockets/",
];

/// The use of something that is not there, where it cannot be answered otherwise.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not available in this Muster")]
pub(crate) struct Unavailable(pub String);

/// The linker for one component: `base`, or a copy that also has what only this component imports.
pub(crate) fn complete(base: &Linker<State>, component: &Component) -> wasmtime::Result<Option<Linker<State>>> {
    let engine = base.engine();
    let mut completed: Option<Linker<State>> = None;
    for (name, import) in component.component_type().imports(engine) {
        if KNOWN.iter().any(|known| name.starts_with(known)) {
            continue;
        }
        let linker = completed.get_or_insert_with(|| base.clone());
        match import.ty {
            ComponentItem::ComponentInstance(instance) => {
                let mut into = linker.instance(name)?;
                for (item, export) in instance.exports(engine) {
                    match export.ty {
                        ComponentItem::ComponentFunc(_) => {
                            let full = format!("{name}#{item}");
                            into.func_new(item, move |_, ty, _, results| refuse(&full, &ty, results))?;
                        }
                        ComponentItem::Resource(_) => {
                            into.resource(item, ResourceType::host::<()>(), |_, _| Ok(()))?;
                        }
                        _ => {}
                    }
                }
            }
            ComponentItem::ComponentFunc(_) => {
                let full = name.to_owned();
                linker.root().func_new(name, move |_, ty, _, results| refuse(&full, &ty, results))?;
            }
            ComponentItem::Resource(_) => {
                linker.root().resource(name, ResourceType::host::<()>(), |_, _| Ok(()))?;
            }
            _ => {}
        }
    }
    Ok(completed)
}

fn refuse(name: &str, ty: &ComponentFunc, results: &mut [Val]) -> wasmtime::Result<()> {
    let unavailable = Unavailable(name.to_owned());
    match (ty.results().next(), results) {
        (Some(Type::Result(result)), [place]) if result.err().is_some_and(|err| is_failure(&err)) => {
            *place = Val::Result(Err(Some(Box::new(Val::Record(vec![
                ("code".to_owned(), Val::String(codes::UNAVAILABLE.to_owned())),
                ("message".to_owned(), Val::String(unavailable.to_string())),
                ("retryable".to_owned(), Val::Bool(false)),
            ])))));
            Ok(())
        }
        _ => Err(unavailable.into()),
    }
}

/// True for the contract's `failure`.
fn is_failure(ty: &Type) -> bool {
    let Type::Record(record) = ty else { return false };
    let fields: Vec<_> = record.fields().collect();
    matches!(fields.as_slice(), [code, message, retryable]
        if (code.name, message.name, retryable.name) == ("code", "message", "retryable")
            && matches!((&code.ty, &message.ty, &retryable.ty), (Type::String, Type::String, Type::Bool)))
}
