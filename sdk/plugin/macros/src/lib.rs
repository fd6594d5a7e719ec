//! The attributes of `muster_plugin`, where they are documented and exported from.

use proc_macro::TokenStream;

mod data;
mod offer;
mod step;

/// Makes a step of a function from its inputs to its outputs.
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
    step::expand(arguments.into(), item.into()).unwrap_or_else(syn::Error::into_compile_error).into()
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
