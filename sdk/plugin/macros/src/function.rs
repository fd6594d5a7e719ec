//! The attributes of the kinds.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::spanned::Spanned as _;
use syn::{Error, FnArg, ItemFn, Result, ReturnType};

use crate::offer::{Arguments, summary};

/// What functions of a kind look like.
pub struct Kind {
    /// `step`: its attribute, and a part of the names in the library.
    pub name: &'static str,
    /// With its article, for people: `a step`.
    pub one: &'static str,
    /// What such a function takes beside its inputs.
    takes: Option<&'static str>,
    /// What it answers.
    answers: &'static str,
    runs_on_nodes: bool,
}

pub const STEP: Kind =
    Kind { name: "step", one: "a step", takes: None, answers: "Result<outputs, Failure>", runs_on_nodes: true };
pub const COLLECTOR: Kind = Kind {
    name: "collector",
    one: "a collector",
    takes: None,
    answers: "Result<Vec<Inventory>, Failure>",
    runs_on_nodes: true,
};
pub const VALIDATOR: Kind = Kind {
    name: "validator",
    one: "a validator",
    takes: Some("the configuration"),
    answers: "Result<Vec<Problem>, Failure>",
    runs_on_nodes: false,
};
pub const ACTION: Kind = Kind {
    name: "action",
    one: "an action",
    takes: Some("its state, an `Option`"),
    answers: "Result<Progress<outputs, state>, Failure>",
    runs_on_nodes: false,
};

pub fn expand(kind: &Kind, arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let word = kind.name;
    let arguments: Arguments = syn::parse2(arguments)?;
    let function: ItemFn = syn::parse2(item.clone())
        .map_err(|_| Error::new_spanned(&item, format!("`#[{word}]` stands on a function from inputs to an answer")))?;
    let takes_inputs = check(kind, &arguments, &function)?;

    let name = &function.sig.ident;
    let summary = summary(name, &function.attrs)?;
    let Arguments { name: offered, platforms, read_only, idempotent, cancel } = &arguments;
    let visibility = &function.vis;
    let called = |function: &dyn quote::ToTokens| match (takes_inputs, kind.takes) {
        (true, _) => quote!(#function),
        (false, None) => quote!(|_: ::muster_plugin::Nothing| #function()),
        (false, Some(_)) => quote!(|_: ::muster_plugin::Nothing, more| #function(more)),
    };
    let offer_of = Ident::new(word, name.span());
    let implementation = implementation(kind, name, &called(name), cancel.as_ref().map(|cancel| called(cancel)));
    let called = called(name);
    Ok(quote! {
        #function

        #[doc(hidden)]
        #[allow(non_camel_case_types)]
        #visibility enum #name {}

        impl ::muster_plugin::Offered for #name {
            const NAME: &'static str = #offered;

            fn offer() -> ::muster_plugin::serde_json::Value {
                let offer = ::muster_plugin::Offer {
                    name: #offered,
                    summary: #summary,
                    platforms: &[#(#platforms),*],
                    read_only: #read_only,
                    idempotent: #idempotent,
                };
                offer.#offer_of(#called)
            }
        }

        #implementation
    })
}

/// Whether the function takes inputs, if it is one of the kind at all.
fn check(kind: &Kind, arguments: &Arguments, function: &ItemFn) -> Result<bool> {
    let Kind { one, answers, .. } = kind;
    if let (false, Some(platform)) = (kind.runs_on_nodes, arguments.platforms.first()) {
        return Err(Error::new(platform.span(), format!("{one} runs on the host: it has no `platforms`")));
    }
    if let (true, Some(cancel)) = (kind.name != ACTION.name, &arguments.cancel) {
        return Err(Error::new_spanned(cancel, format!("{one} is cancelled with its call: it has no `cancel`")));
    }
    let signature = &function.sig;
    let special = [
        signature.asyncness.map(|token| token.span()),
        signature.unsafety.map(|token| token.span()),
        signature.generics.lt_token.map(|token| token.span()),
    ];
    if let Some(span) = special.into_iter().flatten().next() {
        return Err(Error::new(span, format!("{one} is a plain function: not async, not unsafe, not generic")));
    }
    let taken: Vec<_> = signature.inputs.iter().collect();
    if let Some(own) = taken.iter().find(|argument| matches!(argument, FnArg::Receiver(_))) {
        return Err(Error::new_spanned(own, format!("{one} is a function, not a method")));
    }
    let always = usize::from(kind.takes.is_some());
    if !(always..=always + 1).contains(&taken.len()) {
        let more = kind.takes.map(|what| format!(", and {what}")).unwrap_or_default();
        let span = taken.last().map_or_else(|| signature.ident.span(), |last| last.span());
        return Err(Error::new(span, format!("{one} takes one thing: a struct of its inputs{more}")));
    }
    if matches!(signature.output, ReturnType::Default) {
        return Err(Error::new_spanned(signature, format!("{one} answers `{answers}`")));
    }
    Ok(taken.len() > always)
}

fn implementation(kind: &Kind, name: &Ident, called: &TokenStream, cancel: Option<TokenStream>) -> TokenStream {
    let run = format_ident!("run_{}", kind.name);
    let failure = quote!(::muster_plugin::Failure);
    let result = quote!(::core::result::Result);
    let text = quote!(::std::string::String);
    match kind.name {
        "step" => quote! {
            impl ::muster_plugin::Step for #name {
                fn run(inputs: &str) -> #result<::muster_plugin::Outcome<#text>, #failure> {
                    ::muster_plugin::Offer::#run(#called, inputs)
                }
            }
        },
        "collector" => quote! {
            impl ::muster_plugin::Collector for #name {
                fn collect(inputs: &str) -> #result<::std::vec::Vec<::muster_plugin::Inventory>, #failure> {
                    ::muster_plugin::Offer::#run(#called, inputs)
                }
            }
        },
        "validator" => quote! {
            impl ::muster_plugin::Validator for #name {
                fn validate(
                    inputs: &str,
                    configuration: ::muster_plugin::Configuration,
                ) -> #result<::std::vec::Vec<::muster_plugin::Problem>, #failure> {
                    ::muster_plugin::Offer::#run(#called, inputs, configuration)
                }
            }
        },
        _ => {
            let cancelled = match cancel {
                Some(cancel) => quote!(::muster_plugin::Offer::cancel_action(#cancel, inputs, state)),
                None => quote!({
                    let _ = (inputs, state);
                    ::core::result::Result::Ok(())
                }),
            };
            let state = quote!(::core::option::Option<&str>);
            quote! {
                impl ::muster_plugin::Action for #name {
                    fn run(
                        inputs: &str,
                        state: #state,
                    ) -> #result<::muster_plugin::Progress<#text, #text>, #failure> {
                        ::muster_plugin::Offer::#run(#called, inputs, state)
                    }

                    fn cancel(inputs: &str, state: #state) -> #result<(), #failure> {
                        #cancelled
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(arguments: TokenStream, item: TokenStream) -> String {
        expand(&STEP, arguments, item).unwrap_err().to_string()
    }

    fn good() -> TokenStream {
        quote! {
            /// Tells how full a file system is,
            /// and fails above a threshold
            ///
            /// By asking `df`.
            fn disk_usage(inputs: Inputs) -> Result<Usage, Failure> { todo!() }
        }
    }

    #[test]
    fn the_first_paragraph_is_the_summary_on_one_line() {
        let expanded = expand(&STEP, quote!("acme:diskUsage"), good()).unwrap().to_string();
        assert!(
            expanded.contains("summary : \"Tells how full a file system is, and fails above a threshold\""),
            "{expanded}"
        );
    }

    #[test]
    fn a_step_says_its_platforms_and_what_a_call_may_do_once() {
        let all = quote!("acme:x", platforms = ["linux", "macos"], read_only, idempotent,);
        let expanded = expand(&STEP, all, good()).unwrap().to_string();
        assert!(
            expanded.contains("platforms : & [\"linux\" , \"macos\"] , read_only : true , idempotent : true"),
            "{expanded}"
        );
        assert!(refused(quote!("acme:x", read_only, read_only), good()).contains("twice"));
        assert!(refused(quote!("acme:x", platforms = ["linux"], platforms = ["macos"]), good()).contains("twice"));
        assert!(refused(quote!("acme:x", platforms = ["plan9"]), good()).contains("linux, windows, macos"));
        assert!(refused(quote!("acme:x", platforms = []), good()).contains("leave it out"));
        assert!(refused(quote!("acme:x", readonly), good()).contains("`read_only`"));
    }

    #[test]
    fn a_name_that_no_document_could_call_is_refused() {
        for name in ["diskUsage", "acme:DiskUsage", "Acme:x", "acme:disk-usage", "acme:", ":x", "acme:x:y", "9a:x"] {
            assert!(refused(quote!(#name), good()).contains("publisher:camelCase"), "{name}");
        }
        let long = format!("acme:{}", "x".repeat(64));
        assert!(refused(quote!(#long), good()).contains("publisher:camelCase"));
        assert!(refused(quote!(), good()).contains("begins with the name"));
    }

    #[test]
    fn a_function_that_is_no_step_is_told_why() {
        let named = || quote!("acme:x");
        for (item, why) in [
            (
                quote!(
                    fn x(inputs: Inputs) -> Result<(), Failure> {}
                ),
                "doc comment",
            ),
            (
                quote!(
                    #[doc = "x"]
                    async fn x(inputs: Inputs) -> Result<(), Failure> {}
                ),
                "async",
            ),
            (
                quote!(
                    #[doc = "x"]
                    fn x<T>(inputs: T) -> Result<(), Failure> {}
                ),
                "not generic",
            ),
            (
                quote!(
                    #[doc = "x"]
                    fn x(a: A, b: B) -> Result<(), Failure> {}
                ),
                "one thing",
            ),
            (
                quote!(
                    #[doc = "x"]
                    fn x(&self) -> Result<(), Failure> {}
                ),
                "method",
            ),
            (
                quote!(
                    #[doc = "x"]
                    fn x(inputs: Inputs) {}
                ),
                "Result<outputs, Failure>",
            ),
            (
                quote!(
                    struct X;
                ),
                "stands on a function",
            ),
        ] {
            let said = refused(named(), item);
            assert!(said.contains(why), "{said}");
        }
        let long = "x".repeat(201);
        assert!(refused(named(), quote!(#[doc = #long] fn x() -> Result<(), Failure> {})).contains("200 characters"));
    }

    #[test]
    fn each_kind_says_what_its_functions_take() {
        let said = |kind: &Kind, arguments: TokenStream, item: TokenStream| {
            expand(kind, arguments, item).err().map(|error| error.to_string()).unwrap_or_default()
        };
        let named = || quote!("acme:x");
        let none = || {
            quote!(
                #[doc = "x"]
                fn x() -> R {}
            )
        };
        let one = || {
            quote!(
                #[doc = "x"]
                fn x(a: A) -> R {}
            )
        };
        let two = || {
            quote!(
                #[doc = "x"]
                fn x(a: A, b: B) -> R {}
            )
        };
        assert_eq!(said(&COLLECTOR, named(), none()), "");
        assert!(said(&COLLECTOR, named(), two()).contains("a collector takes one thing"));
        assert!(said(&VALIDATOR, named(), none()).contains("and the configuration"));
        assert_eq!(said(&VALIDATOR, named(), one()) + &said(&VALIDATOR, named(), two()), "");
        assert!(said(&ACTION, named(), none()).contains("and its state"));
        assert_eq!(said(&ACTION, quote!("acme:x", idempotent, cancel = undo), two()), "");
        assert!(said(&STEP, quote!("acme:x", cancel = undo), one()).contains("no `cancel`"));
        assert!(said(&ACTION, quote!("acme:x", platforms = ["linux"]), two()).contains("runs on the host"));
    }
}
