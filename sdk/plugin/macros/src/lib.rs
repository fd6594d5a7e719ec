//! The attributes of `muster_plugin`, where they are documented and exported from.

use proc_macro::TokenStream;

mod data;
mod function;
mod offer;

/// Makes a step of a Command document of a function from its inputs to its outputs.
///
/// ```text
/// #[muster_plugin::step("publisher:name", platforms = ["linux"], read_only, idempotent)]
/// ```
///
/// - The text is the name by which documents call it.
/// - The first paragraph of the function's doc comment is its summary.
/// - The function takes its inputs, or nothing, and answers `Result<…, Failure>` with its outputs or an `Outcome` that has
///   them; their schemas come from their types.
/// - `platforms`: where it runs, of `linux`, `windows` and `macos`; everywhere if it is not said.
/// - `read_only`: a call changes nothing outside the plugin.
/// - `idempotent`: an interrupted call may be made again, with the same `context::call_id`.
///
/// Beside the function there is a type of its name then, which implements `muster_plugin::Step`: that is what `plugin!` lists
/// and what tests run.
#[proc_macro_attribute]
pub fn step(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(&function::STEP, arguments, item)
}

/// Makes a collector of inventory of a function from its inputs to `Result<Vec<Inventory>, Failure>`.
///
/// What is said of it is as in [`macro@step`].
#[proc_macro_attribute]
pub fn collector(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(&function::COLLECTOR, arguments, item)
}

/// Makes a validator of configurations of a function from its inputs and the `Configuration`, or from that alone, to
/// `Result<Vec<Problem>, Failure>`.
///
/// What is said of it is as in [`macro@step`], but for `platforms`: it runs on the host.
#[proc_macro_attribute]
pub fn validator(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(&function::VALIDATOR, arguments, item)
}

/// Makes an action of Automation runbooks of a function from its inputs and its state (`None` in the first call), or from the
/// state alone, to `Result<Progress<outputs, state>, Failure>`.
///
/// ```text
/// #[muster_plugin::action("publisher:name", idempotent, cancel = undo)]
/// ```
///
/// What is said of it is as in [`macro@step`], but for `platforms`: it runs on the host. `cancel` names a function that takes the
/// same and answers `Result<(), Failure>`: it undoes or stops what the state stands for.
#[proc_macro_attribute]
pub fn action(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(&function::ACTION, arguments, item)
}

/// Makes a struct or an enum something that inputs and outputs are made of: it can be read from JSON and written as JSON,
/// and has a schema.
///
/// Fields of structs are written in camelCase, as documents have them, unless a `#[serde(rename_all = …)]` says otherwise.
/// The attributes of serde and schemars hold.
#[proc_macro_attribute]
pub fn data(arguments: TokenStream, item: TokenStream) -> TokenStream {
    data::expand(arguments.into(), item.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

fn expand(kind: &function::Kind, arguments: TokenStream, item: TokenStream) -> TokenStream {
    function::expand(kind, arguments.into(), item.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}
