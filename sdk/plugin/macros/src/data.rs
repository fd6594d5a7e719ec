//! `#[data]`.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Error, Result};

pub fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    if !arguments.is_empty() {
        return Err(Error::new_spanned(arguments, "`#[data]` takes no arguments: say more with `#[serde(…)]`"));
    }
    let item: DeriveInput = syn::parse2(item)?;
    let rename = match &item.data {
        Data::Struct(_) if !item.attrs.iter().any(renames) => quote!(, rename_all = "camelCase"),
        _ => TokenStream::new(),
    };
    // Before the item's own attributes: those of a derive may not stand before it.
    Ok(quote! {
        #[derive(
            ::muster_plugin::serde::Serialize,
            ::muster_plugin::serde::Deserialize,
            ::muster_plugin::schemars::JsonSchema,
        )]
        #[serde(crate = "::muster_plugin::serde" #rename)]
        #[schemars(crate = "::muster_plugin::schemars")]
        #item
    })
}

fn renames(attribute: &Attribute) -> bool {
    let syn::Meta::List(list) = &attribute.meta else { return false };
    attribute.path().is_ident("serde")
        && list.tokens.clone().into_iter().any(|token| matches!(token, TokenTree::Ident(name) if name == "rename_all"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(item: TokenStream) -> String {
        expand(TokenStream::new(), item).unwrap().to_string()
    }

    #[test]
    fn fields_are_in_camel_case_unless_their_author_says_otherwise() {
        let camel = "rename_all = \"camelCase\"";
        assert!(
            expanded(quote!(
                struct Inputs {
                    path: String,
                }
            ))
            .contains(camel)
        );
        let own = expanded(quote!(
            #[serde(deny_unknown_fields, rename_all = "kebab-case")]
            struct Inputs {}
        ));
        assert!(own.contains("kebab-case") && !own.contains(camel), "{own}");
        assert!(
            !expanded(quote!(
                enum Mode {
                    On,
                    Off,
                }
            ))
            .contains(camel),
            "the variants' names are values"
        );
    }

    #[test]
    fn what_is_no_type_or_says_more_is_refused() {
        assert!(
            expand(
                TokenStream::new(),
                quote!(
                    fn x() {}
                )
            )
            .is_err()
        );
        let refused = expand(
            quote!(camelCase),
            quote!(
                struct X;
            ),
        )
        .unwrap_err();
        assert!(refused.to_string().contains("no arguments"), "{refused}");
    }
}
