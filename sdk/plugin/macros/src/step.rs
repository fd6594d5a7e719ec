//! `#[step]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned as _;
use syn::{Error, FnArg, ItemFn, Result, ReturnType};

use crate::offer::{Arguments, summary};

pub fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let arguments: Arguments = syn::parse2(arguments)?;
    let function: ItemFn = syn::parse2(item.clone())
        .map_err(|_| Error::new_spanned(&item, "`#[step]` stands on a function from inputs to outputs"))?;
    let signature = &function.sig;
    let special = [
        signature.asyncness.map(|token| token.span()),
        signature.unsafety.map(|token| token.span()),
        signature.generics.lt_token.map(|token| token.span()),
    ];
    if let Some(span) = special.into_iter().flatten().next() {
        return Err(Error::new(span, "a step is a plain function: not async, not unsafe, not generic"));
    }
    let takes_nothing = match signature.inputs.iter().collect::<Vec<_>>().as_slice() {
        [] => true,
        [FnArg::Typed(_)] => false,
        [_, more, ..] => return Err(Error::new_spanned(more, "a step takes one thing: a struct of its inputs")),
        [own] => return Err(Error::new_spanned(own, "a step is a function, not a method")),
    };
    if matches!(signature.output, ReturnType::Default) {
        return Err(Error::new_spanned(signature, "a step answers `Result<outputs, Failure>`"));
    }

    let name = &signature.ident;
    let summary = summary(name, &function.attrs)?;
    let Arguments { name: offered, platforms, read_only, idempotent } = &arguments;
    let visibility = &function.vis;
    let called = if takes_nothing { quote!(|_: ::muster_plugin::Nothing| #name()) } else { quote!(#name) };
    Ok(quote! {
        #function

        #[doc(hidden)]
        #[allow(non_camel_case_types)]
        #visibility enum #name {}

        impl ::muster_plugin::Step for #name {
            const NAME: &'static str = #offered;

            fn offer() -> ::muster_plugin::serde_json::Value {
                let offer = ::muster_plugin::Offer {
                    name: #offered,
                    summary: #summary,
                    platforms: &[#(#platforms),*],
                    read_only: #read_only,
                    idempotent: #idempotent,
                };
                offer.of(#called)
            }

            fn call(
                inputs: &str,
            ) -> ::core::result::Result<::muster_plugin::Outcome<::std::string::String>, ::muster_plugin::Failure> {
                ::muster_plugin::call(#called, inputs)
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(arguments: TokenStream, item: TokenStream) -> String {
        expand(arguments, item).unwrap_err().to_string()
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
        let expanded = expand(quote!("acme:diskUsage"), good()).unwrap().to_string();
        assert!(
            expanded.contains("summary : \"Tells how full a file system is, and fails above a threshold\""),
            "{expanded}"
        );
    }

    #[test]
    fn a_step_says_its_platforms_and_what_a_call_may_do_once() {
        let all = quote!("acme:x", platforms = ["linux", "macos"], read_only, idempotent,);
        let expanded = expand(all, good()).unwrap().to_string();
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
        assert!(refused(quote!(), good()).contains("begins with its name"));
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
}
