// Written by host/codegen from host/models.

//! The types and rows of `iam`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    AccessKey [writes] {
        user_name: Option<String> = "UserName",
        access_key_id: Option<String> = "AccessKeyId",
        status: Option<StatusType> = "Status",
        secret_access_key: Option<String> = "SecretAccessKey",
        create_date: Option<crate::Timestamp> = "CreateDate",
    }

    #[derive(Clone, Default)]
    AccessKeyLastUsed [writes] {
        last_used_date: Option<crate::Timestamp> = "LastUsedDate",
        service_name: Option<String> = "ServiceName",
        region: Option<String> = "Region",
    }

    #[derive(Clone, Default)]
    AccessKeyMetadata [writes] {
        user_name: Option<String> = "UserName",
        access_key_id: Option<String> = "AccessKeyId",
        status: Option<StatusType> = "Status",
        create_date: Option<crate::Timestamp> = "CreateDate",
    }

    #[derive(Clone, Default)]
    AddClientIDToOpenIDConnectProviderRequest [reads] {
        open_id_connect_provider_arn: String = "OpenIDConnectProviderArn",
        client_id: String = "ClientID",
    }

    #[derive(Clone, Default)]
    AddRoleToInstanceProfileRequest [reads] {
        instance_profile_name: String = "InstanceProfileName",
        role_name: String = "RoleName",
    }

    #[derive(Clone, Default)]
    AddUserToGroupRequest [reads] {
        group_name: String = "GroupName",
        user_name: String = "UserName",
    }

    #[derive(Clone, Default)]
    AttachGroupPolicyRequest [reads] {
        group_name: String = "GroupName",
        policy_arn: String = "PolicyArn",
    }

    #[derive(Clone, Default)]
    AttachRolePolicyRequest [reads] {
        role_name: String = "RoleName",
        policy_arn: String = "PolicyArn",
    }

    #[derive(Clone, Default)]
    AttachUserPolicyRequest [reads] {
        user_name: String = "UserName",
        policy_arn: String = "PolicyArn",
    }

    #[derive(Clone, Default)]
    AttachedPermissionsBoundary [writes] {
        permissions_boundary_type: Option<PermissionsBoundaryAttachmentType> = "PermissionsBoundaryType",
        permissions_boundary_arn: Option<String> = "PermissionsBoundaryArn",
    }

    #[derive(Clone, Default)]
    AttachedPolicy [writes] {
        policy_name: Option<String> = "PolicyName",
        policy_arn: Option<String> = "PolicyArn",
    }

    #[derive(Clone, Default)]
    ContextEntry [reads] {
        context_key_name: Option<String> = "ContextKeyName",
        context_key_values: Option<Vec<String>> = "ContextKeyValues",
        context_key_type: Option<ContextKeyTypeEnum> = "ContextKeyType",
    }

    #[derive(Clone, Default)]
    ContextProvider [reads writes] {
        key_definition_list: Option<Vec<ContextProviderKeyDefinition>> = "KeyDefinitionList",
        subject_source_key: String = "SubjectSourceKey",
        subject_type_value: Option<String> = "SubjectTypeValue",
        subject_type_source_key: Option<String> = "SubjectTypeSourceKey",
    }

    #[derive(Clone, Default)]
    ContextProviderKeyDefinition [reads writes] {
        source_key: String = "SourceKey",
        target_key: Option<String> = "TargetKey",
    }

    #[derive(Clone, Default)]
    CreateAccessKeyRequest [reads] {
        user_name: Option<String> = "UserName",
    }

    #[derive(Clone, Default)]
    CreateAccessKeyResponse [writes] {
        access_key: Option<AccessKey> = "AccessKey",
    }

    #[derive(Clone, Default)]
    CreateAccountAliasRequest [reads] {
        account_alias: String = "AccountAlias",
    }

    #[derive(Clone, Default)]
    CreateGroupRequest [reads] {
        path: Option<String> = "Path",
        group_name: String = "GroupName",
    }

    #[derive(Clone, Default)]
    CreateGroupResponse [writes] {
        group: Option<Group> = "Group",
    }

    #[derive(Clone, Default)]
    CreateInstanceProfileRequest [reads] {
        instance_profile_name: String = "InstanceProfileName",
        path: Option<String> = "Path",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateInstanceProfileResponse [writes] {
        instance_profile: Option<InstanceProfile> = "InstanceProfile",
    }

    #[derive(Clone, Default)]
    CreateOpenIDConnectProviderRequest [reads] {
        url: String = "Url",
        client_id_list: Option<Vec<String>> = "ClientIDList",
        thumbprint_list: Option<Vec<String>> = "ThumbprintList",
        tags: Option<Vec<Tag>> = "Tags",
        context_provider: Option<ContextProvider> = "ContextProvider",
        identity_center_instance_arn: Option<String> = "IdentityCenterInstanceArn",
    }

    #[derive(Clone, Default)]
    CreateOpenIDConnectProviderResponse [writes] {
        open_id_connect_provider_arn: Option<String> = "OpenIDConnectProviderArn",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreatePolicyRequest [reads] {
        policy_name: String = "PolicyName",
        path: Option<String> = "Path",
        policy_document: String = "PolicyDocument",
        description: Option<String> = "Description",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreatePolicyResponse [writes] {
        policy: Option<Policy> = "Policy",
    }

    #[derive(Clone, Default)]
    CreatePolicyVersionRequest [reads] {
        policy_arn: String = "PolicyArn",
        policy_document: String = "PolicyDocument",
        set_as_default: Option<bool> = "SetAsDefault",
    }

    #[derive(Clone, Default)]
    CreatePolicyVersionResponse [writes] {
        policy_version: Option<PolicyVersion> = "PolicyVersion",
    }

    #[derive(Clone, Default)]
    CreateRoleRequest [reads] {
        path: Option<String> = "Path",
        role_name: String = "RoleName",
        assume_role_policy_document: String = "AssumeRolePolicyDocument",
        description: Option<String> = "Description",
        max_session_duration: Option<i32> = "MaxSessionDuration",
        max_signin_session_duration: Option<i32> = "MaxSigninSessionDuration",
        permissions_boundary: Option<String> = "PermissionsBoundary",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateRoleResponse [writes] {
        role: Option<Role> = "Role",
    }

    #[derive(Clone, Default)]
    CreateServiceLinkedRoleRequest [reads] {
        aws_service_name: String = "AWSServiceName",
        description: Option<String> = "Description",
        custom_suffix: Option<String> = "CustomSuffix",
    }

    #[derive(Clone, Default)]
    CreateServiceLinkedRoleResponse [writes] {
        role: Option<Role> = "Role",
    }

    #[derive(Clone, Default)]
    CreateUserRequest [reads] {
        path: Option<String> = "Path",
        user_name: String = "UserName",
        permissions_boundary: Option<String> = "PermissionsBoundary",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateUserResponse [writes] {
        user: Option<User> = "User",
    }

    #[derive(Clone, Default)]
    DeleteAccessKeyRequest [reads] {
        user_name: Option<String> = "UserName",
        access_key_id: String = "AccessKeyId",
    }

    #[derive(Clone, Default)]
    DeleteAccountAliasRequest [reads] {
        account_alias: String = "AccountAlias",
    }

    #[derive(Clone, Default)]
    DeleteGroupPolicyRequest [reads] {
        group_name: String = "GroupName",
        policy_name: String = "PolicyName",
    }

    #[derive(Clone, Default)]
    DeleteGroupRequest [reads] {
        group_name: String = "GroupName",
    }

    #[derive(Clone, Default)]
    DeleteInstanceProfileRequest [reads] {
        instance_profile_name: String = "InstanceProfileName",
    }

    #[derive(Clone, Default)]
    DeleteOpenIDConnectProviderRequest [reads] {
        open_id_connect_provider_arn: String = "OpenIDConnectProviderArn",
    }

    #[derive(Clone, Default)]
    DeletePolicyRequest [reads] {
        policy_arn: String = "PolicyArn",
    }

    #[derive(Clone, Default)]
    DeletePolicyVersionRequest [reads] {
        policy_arn: String = "PolicyArn",
        version_id: String = "VersionId",
    }

    #[derive(Clone, Default)]
    DeleteRolePermissionsBoundaryRequest [reads] {
        role_name: String = "RoleName",
    }

    #[derive(Clone, Default)]
    DeleteRolePolicyRequest [reads] {
        role_name: String = "RoleName",
        policy_name: String = "PolicyName",
    }

    #[derive(Clone, Default)]
    DeleteRoleRequest [reads] {
        role_name: String = "RoleName",
    }

    #[derive(Clone, Default)]
    DeleteUserPermissionsBoundaryRequest [reads] {
        user_name: String = "UserName",
    }

    #[derive(Clone, Default)]
    DeleteUserPolicyRequest [reads] {
        user_name: String = "UserName",
        policy_name: String = "PolicyName",
    }

    #[derive(Clone, Default)]
    DeleteUserRequest [reads] {
        user_name: String = "UserName",
    }

    #[derive(Clone, Default)]
    DetachGroupPolicyRequest [reads] {
        group_name: String = "GroupName",
        policy_arn: String = "PolicyArn",
    }

    #[derive(Clone, Default)]
    DetachRolePolicyRequest [reads] {
        role_name: String = "RoleName",
        policy_arn: String = "PolicyArn",
    }

    #[derive(Clone, Default)]
    DetachUserPolicyRequest [reads] {
        user_name: String = "UserName",
        policy_arn: String = "PolicyArn",
    }

    #[derive(Clone, Default)]
    EvaluationResult [writes] {
        eval_action_name: Option<String> = "EvalActionName",
        eval_resource_name: Option<String> = "EvalResourceName",
        eval_decision: Option<PolicyEvaluationDecisionType> = "EvalDecision",
        matched_statements: Option<Vec<Statement>> = "MatchedStatements",
        missing_context_values: Option<Vec<String>> = "MissingContextValues",
        organizations_decision_detail: Option<OrganizationsDecisionDetail> = "OrganizationsDecisionDetail",
        permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail> = "PermissionsBoundaryDecisionDetail",
        eval_decision_details: Option<std::collections::BTreeMap<String, PolicyEvaluationDecisionType>> = "EvalDecisionDetails",
        resource_specific_results: Option<Vec<ResourceSpecificResult>> = "ResourceSpecificResults",
    }

    #[derive(Clone, Default)]
    GetAccessKeyLastUsedRequest [reads] {
        access_key_id: String = "AccessKeyId",
    }

    #[derive(Clone, Default)]
    GetAccessKeyLastUsedResponse [writes] {
        user_name: Option<String> = "UserName",
        access_key_last_used: Option<AccessKeyLastUsed> = "AccessKeyLastUsed",
    }

    #[derive(Clone, Default)]
    GetAccountAuthorizationDetailsRequest [reads] {
        filter: Option<Vec<EntityType>> = "Filter",
        max_items: Option<i32> = "MaxItems",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    GetAccountAuthorizationDetailsResponse [writes] {
        user_detail_list: Option<Vec<UserDetail>> = "UserDetailList",
        group_detail_list: Option<Vec<GroupDetail>> = "GroupDetailList",
        role_detail_list: Option<Vec<RoleDetail>> = "RoleDetailList",
        policies: Option<Vec<ManagedPolicyDetail>> = "Policies",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    GetAccountSummaryResponse [writes] {
        summary_map: Option<std::collections::BTreeMap<String, i32>> = "SummaryMap",
    }

    #[derive(Clone, Default)]
    GetContextKeysForCustomPolicyRequest [reads] {
        policy_input_list: Vec<String> = "PolicyInputList",
    }

    #[derive(Clone, Default)]
    GetContextKeysForPolicyResponse [writes] {
        context_key_names: Option<Vec<String>> = "ContextKeyNames",
    }

    #[derive(Clone, Default)]
    GetContextKeysForPrincipalPolicyRequest [reads] {
        policy_source_arn: String = "PolicySourceArn",
        policy_input_list: Option<Vec<String>> = "PolicyInputList",
    }

    #[derive(Clone, Default)]
    GetGroupPolicyRequest [reads] {
        group_name: String = "GroupName",
        policy_name: String = "PolicyName",
    }

    #[derive(Clone, Default)]
    GetGroupPolicyResponse [writes] {
        group_name: Option<String> = "GroupName",
        policy_name: Option<String> = "PolicyName",
        policy_document: Option<String> = "PolicyDocument",
    }

    #[derive(Clone, Default)]
    GetGroupRequest [reads] {
        group_name: String = "GroupName",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    GetGroupResponse [writes] {
        group: Option<Group> = "Group",
        users: Option<Vec<User>> = "Users",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    GetInstanceProfileRequest [reads] {
        instance_profile_name: String = "InstanceProfileName",
    }

    #[derive(Clone, Default)]
    GetInstanceProfileResponse [writes] {
        instance_profile: Option<InstanceProfile> = "InstanceProfile",
    }

    #[derive(Clone, Default)]
    GetOpenIDConnectProviderRequest [reads] {
        open_id_connect_provider_arn: String = "OpenIDConnectProviderArn",
    }

    #[derive(Clone, Default)]
    GetOpenIDConnectProviderResponse [writes] {
        url: Option<String> = "Url",
        client_id_list: Option<Vec<String>> = "ClientIDList",
        thumbprint_list: Option<Vec<String>> = "ThumbprintList",
        create_date: Option<crate::Timestamp> = "CreateDate",
        tags: Option<Vec<Tag>> = "Tags",
        context_provider: Option<ContextProvider> = "ContextProvider",
        identity_center_instance_arn: Option<String> = "IdentityCenterInstanceArn",
        identity_store_arn: Option<String> = "IdentityStoreArn",
    }

    #[derive(Clone, Default)]
    GetPolicyRequest [reads] {
        policy_arn: String = "PolicyArn",
    }

    #[derive(Clone, Default)]
    GetPolicyResponse [writes] {
        policy: Option<Policy> = "Policy",
    }

    #[derive(Clone, Default)]
    GetPolicyVersionRequest [reads] {
        policy_arn: String = "PolicyArn",
        version_id: String = "VersionId",
    }

    #[derive(Clone, Default)]
    GetPolicyVersionResponse [writes] {
        policy_version: Option<PolicyVersion> = "PolicyVersion",
    }

    #[derive(Clone, Default)]
    GetRolePolicyRequest [reads] {
        role_name: String = "RoleName",
        policy_name: String = "PolicyName",
    }

    #[derive(Clone, Default)]
    GetRolePolicyResponse [writes] {
        role_name: Option<String> = "RoleName",
        policy_name: Option<String> = "PolicyName",
        policy_document: Option<String> = "PolicyDocument",
    }

    #[derive(Clone, Default)]
    GetRoleRequest [reads] {
        role_name: String = "RoleName",
    }

    #[derive(Clone, Default)]
    GetRoleResponse [writes] {
        role: Option<Role> = "Role",
    }

    #[derive(Clone, Default)]
    GetUserPolicyRequest [reads] {
        user_name: String = "UserName",
        policy_name: String = "PolicyName",
    }

    #[derive(Clone, Default)]
    GetUserPolicyResponse [writes] {
        user_name: Option<String> = "UserName",
        policy_name: Option<String> = "PolicyName",
        policy_document: Option<String> = "PolicyDocument",
    }

    #[derive(Clone, Default)]
    GetUserRequest [reads] {
        user_name: Option<String> = "UserName",
    }

    #[derive(Clone, Default)]
    GetUserResponse [writes] {
        user: Option<User> = "User",
    }

    #[derive(Clone, Default)]
    Group [writes] {
        path: Option<String> = "Path",
        group_name: Option<String> = "GroupName",
        group_id: Option<String> = "GroupId",
        arn: Option<String> = "Arn",
        create_date: Option<crate::Timestamp> = "CreateDate",
    }

    #[derive(Clone, Default)]
    GroupDetail [writes] {
        path: Option<String> = "Path",
        group_name: Option<String> = "GroupName",
        group_id: Option<String> = "GroupId",
        arn: Option<String> = "Arn",
        create_date: Option<crate::Timestamp> = "CreateDate",
        group_policy_list: Option<Vec<PolicyDetail>> = "GroupPolicyList",
        attached_managed_policies: Option<Vec<AttachedPolicy>> = "AttachedManagedPolicies",
    }

    #[derive(Clone)]
    InlinePolicyIdentifierType [reads] {
        policy_name: String = "PolicyName",
        attachment_type: AttachmentType = "AttachmentType",
        attachment_name: String = "AttachmentName",
    }

    #[derive(Clone, Default)]
    InstanceProfile [writes] {
        path: Option<String> = "Path",
        instance_profile_name: Option<String> = "InstanceProfileName",
        instance_profile_id: Option<String> = "InstanceProfileId",
        arn: Option<String> = "Arn",
        create_date: Option<crate::Timestamp> = "CreateDate",
        roles: Option<Vec<Role>> = "Roles",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    ListAccessKeysRequest [reads] {
        user_name: Option<String> = "UserName",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListAccessKeysResponse [writes] {
        access_key_metadata: Option<Vec<AccessKeyMetadata>> = "AccessKeyMetadata",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListAccountAliasesRequest [reads] {
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListAccountAliasesResponse [writes] {
        account_aliases: Option<Vec<String>> = "AccountAliases",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListAttachedGroupPoliciesRequest [reads] {
        group_name: String = "GroupName",
        path_prefix: Option<String> = "PathPrefix",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListAttachedGroupPoliciesResponse [writes] {
        attached_policies: Option<Vec<AttachedPolicy>> = "AttachedPolicies",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListAttachedRolePoliciesRequest [reads] {
        role_name: String = "RoleName",
        path_prefix: Option<String> = "PathPrefix",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListAttachedRolePoliciesResponse [writes] {
        attached_policies: Option<Vec<AttachedPolicy>> = "AttachedPolicies",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListAttachedUserPoliciesRequest [reads] {
        user_name: String = "UserName",
        path_prefix: Option<String> = "PathPrefix",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListAttachedUserPoliciesResponse [writes] {
        attached_policies: Option<Vec<AttachedPolicy>> = "AttachedPolicies",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListEntitiesForPolicyRequest [reads] {
        policy_arn: String = "PolicyArn",
        entity_filter: Option<EntityType> = "EntityFilter",
        path_prefix: Option<String> = "PathPrefix",
        policy_usage_filter: Option<PolicyUsageType> = "PolicyUsageFilter",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListEntitiesForPolicyResponse [writes] {
        policy_groups: Option<Vec<PolicyGroup>> = "PolicyGroups",
        policy_users: Option<Vec<PolicyUser>> = "PolicyUsers",
        policy_roles: Option<Vec<PolicyRole>> = "PolicyRoles",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListGroupPoliciesRequest [reads] {
        group_name: String = "GroupName",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListGroupPoliciesResponse [writes] {
        policy_names: Option<Vec<String>> = "PolicyNames",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListGroupsForUserRequest [reads] {
        user_name: String = "UserName",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListGroupsForUserResponse [writes] {
        groups: Option<Vec<Group>> = "Groups",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListGroupsRequest [reads] {
        path_prefix: Option<String> = "PathPrefix",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListGroupsResponse [writes] {
        groups: Option<Vec<Group>> = "Groups",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListInstanceProfilesForRoleRequest [reads] {
        role_name: String = "RoleName",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListInstanceProfilesForRoleResponse [writes] {
        instance_profiles: Option<Vec<InstanceProfile>> = "InstanceProfiles",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListInstanceProfilesRequest [reads] {
        path_prefix: Option<String> = "PathPrefix",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListInstanceProfilesResponse [writes] {
        instance_profiles: Option<Vec<InstanceProfile>> = "InstanceProfiles",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListOpenIDConnectProvidersRequest [reads] {
    }

    #[derive(Clone, Default)]
    ListOpenIDConnectProvidersResponse [writes] {
        open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>> = "OpenIDConnectProviderList",
    }

    #[derive(Clone, Default)]
    ListPoliciesRequest [reads] {
        scope: Option<PolicyScopeType> = "Scope",
        only_attached: Option<bool> = "OnlyAttached",
        path_prefix: Option<String> = "PathPrefix",
        policy_usage_filter: Option<PolicyUsageType> = "PolicyUsageFilter",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListPoliciesResponse [writes] {
        policies: Option<Vec<Policy>> = "Policies",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListPolicyTagsRequest [reads] {
        policy_arn: String = "PolicyArn",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListPolicyTagsResponse [writes] {
        tags: Option<Vec<Tag>> = "Tags",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListPolicyVersionsRequest [reads] {
        policy_arn: String = "PolicyArn",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListPolicyVersionsResponse [writes] {
        versions: Option<Vec<PolicyVersion>> = "Versions",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListRolePoliciesRequest [reads] {
        role_name: String = "RoleName",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListRolePoliciesResponse [writes] {
        policy_names: Option<Vec<String>> = "PolicyNames",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListRoleTagsRequest [reads] {
        role_name: String = "RoleName",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListRoleTagsResponse [writes] {
        tags: Option<Vec<Tag>> = "Tags",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListRolesRequest [reads] {
        path_prefix: Option<String> = "PathPrefix",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListRolesResponse [writes] {
        roles: Option<Vec<Role>> = "Roles",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListUserPoliciesRequest [reads] {
        user_name: String = "UserName",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListUserPoliciesResponse [writes] {
        policy_names: Option<Vec<String>> = "PolicyNames",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListUserTagsRequest [reads] {
        user_name: String = "UserName",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListUserTagsResponse [writes] {
        tags: Option<Vec<Tag>> = "Tags",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ListUsersRequest [reads] {
        path_prefix: Option<String> = "PathPrefix",
        marker: Option<String> = "Marker",
        max_items: Option<i32> = "MaxItems",
    }

    #[derive(Clone, Default)]
    ListUsersResponse [writes] {
        users: Option<Vec<User>> = "Users",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    ManagedPolicyDetail [writes] {
        policy_name: Option<String> = "PolicyName",
        policy_id: Option<String> = "PolicyId",
        arn: Option<String> = "Arn",
        path: Option<String> = "Path",
        default_version_id: Option<String> = "DefaultVersionId",
        attachment_count: Option<i32> = "AttachmentCount",
        permissions_boundary_usage_count: Option<i32> = "PermissionsBoundaryUsageCount",
        is_attachable: Option<bool> = "IsAttachable",
        description: Option<String> = "Description",
        create_date: Option<crate::Timestamp> = "CreateDate",
        update_date: Option<crate::Timestamp> = "UpdateDate",
        policy_version_list: Option<Vec<PolicyVersion>> = "PolicyVersionList",
    }

    #[derive(Clone, Default)]
    OpenIDConnectProviderListEntry [writes] {
        arn: Option<String> = "Arn",
        is_trusted_identity_propagation_enabled: Option<bool> = "IsTrustedIdentityPropagationEnabled",
    }

    #[derive(Clone, Default)]
    OrderedOrganizationPolicyType [reads] {
        service_control_policy_input_list: Option<Vec<String>> = "ServiceControlPolicyInputList",
    }

    #[derive(Clone, Default)]
    OrganizationsDecisionDetail [writes] {
        allowed_by_organizations: Option<bool> = "AllowedByOrganizations",
    }

    #[derive(Clone, Default)]
    PermissionsBoundaryDecisionDetail [writes] {
        allowed_by_permissions_boundary: Option<bool> = "AllowedByPermissionsBoundary",
    }

    #[derive(Clone, Default)]
    Policy [writes] {
        policy_name: Option<String> = "PolicyName",
        policy_id: Option<String> = "PolicyId",
        arn: Option<String> = "Arn",
        path: Option<String> = "Path",
        default_version_id: Option<String> = "DefaultVersionId",
        attachment_count: Option<i32> = "AttachmentCount",
        permissions_boundary_usage_count: Option<i32> = "PermissionsBoundaryUsageCount",
        is_attachable: Option<bool> = "IsAttachable",
        description: Option<String> = "Description",
        create_date: Option<crate::Timestamp> = "CreateDate",
        update_date: Option<crate::Timestamp> = "UpdateDate",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    PolicyDetail [writes] {
        policy_name: Option<String> = "PolicyName",
        policy_document: Option<String> = "PolicyDocument",
    }

    #[derive(Clone, Default)]
    PolicyGroup [writes] {
        group_name: Option<String> = "GroupName",
        group_id: Option<String> = "GroupId",
    }

    #[derive(Clone, Default)]
    PolicyRole [writes] {
        role_name: Option<String> = "RoleName",
        role_id: Option<String> = "RoleId",
    }

    #[derive(Clone, Default)]
    PolicyUser [writes] {
        user_name: Option<String> = "UserName",
        user_id: Option<String> = "UserId",
    }

    #[derive(Clone, Default)]
    PolicyVersion [writes] {
        document: Option<String> = "Document",
        version_id: Option<String> = "VersionId",
        is_default_version: Option<bool> = "IsDefaultVersion",
        create_date: Option<crate::Timestamp> = "CreateDate",
    }

    #[derive(Clone, Default)]
    Position [writes] {
        line: Option<i32> = "Line",
        column: Option<i32> = "Column",
    }

    #[derive(Clone, Default)]
    PutGroupPolicyRequest [reads] {
        group_name: String = "GroupName",
        policy_name: String = "PolicyName",
        policy_document: String = "PolicyDocument",
    }

    #[derive(Clone, Default)]
    PutRolePermissionsBoundaryRequest [reads] {
        role_name: String = "RoleName",
        permissions_boundary: String = "PermissionsBoundary",
    }

    #[derive(Clone, Default)]
    PutRolePolicyRequest [reads] {
        role_name: String = "RoleName",
        policy_name: String = "PolicyName",
        policy_document: String = "PolicyDocument",
    }

    #[derive(Clone, Default)]
    PutUserPermissionsBoundaryRequest [reads] {
        user_name: String = "UserName",
        permissions_boundary: String = "PermissionsBoundary",
    }

    #[derive(Clone, Default)]
    PutUserPolicyRequest [reads] {
        user_name: String = "UserName",
        policy_name: String = "PolicyName",
        policy_document: String = "PolicyDocument",
    }

    #[derive(Clone, Default)]
    RemoveClientIDFromOpenIDConnectProviderRequest [reads] {
        open_id_connect_provider_arn: String = "OpenIDConnectProviderArn",
        client_id: String = "ClientID",
    }

    #[derive(Clone, Default)]
    RemoveRoleFromInstanceProfileRequest [reads] {
        instance_profile_name: String = "InstanceProfileName",
        role_name: String = "RoleName",
    }

    #[derive(Clone, Default)]
    RemoveUserFromGroupRequest [reads] {
        group_name: String = "GroupName",
        user_name: String = "UserName",
    }

    #[derive(Clone, Default)]
    ResourceSpecificResult [writes] {
        eval_resource_name: Option<String> = "EvalResourceName",
        eval_resource_decision: Option<PolicyEvaluationDecisionType> = "EvalResourceDecision",
        matched_statements: Option<Vec<Statement>> = "MatchedStatements",
        missing_context_values: Option<Vec<String>> = "MissingContextValues",
        eval_decision_details: Option<std::collections::BTreeMap<String, PolicyEvaluationDecisionType>> = "EvalDecisionDetails",
        permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail> = "PermissionsBoundaryDecisionDetail",
    }

    #[derive(Clone, Default)]
    Role [writes] {
        path: Option<String> = "Path",
        role_name: Option<String> = "RoleName",
        role_id: Option<String> = "RoleId",
        arn: Option<String> = "Arn",
        create_date: Option<crate::Timestamp> = "CreateDate",
        assume_role_policy_document: Option<String> = "AssumeRolePolicyDocument",
        description: Option<String> = "Description",
        max_session_duration: Option<i32> = "MaxSessionDuration",
        max_signin_session_duration: Option<i32> = "MaxSigninSessionDuration",
        permissions_boundary: Option<AttachedPermissionsBoundary> = "PermissionsBoundary",
        tags: Option<Vec<Tag>> = "Tags",
        role_last_used: Option<RoleLastUsed> = "RoleLastUsed",
        source_role_template: Option<SourceRoleTemplate> = "SourceRoleTemplate",
    }

    #[derive(Clone, Default)]
    RoleDetail [writes] {
        path: Option<String> = "Path",
        role_name: Option<String> = "RoleName",
        role_id: Option<String> = "RoleId",
        arn: Option<String> = "Arn",
        create_date: Option<crate::Timestamp> = "CreateDate",
        assume_role_policy_document: Option<String> = "AssumeRolePolicyDocument",
        instance_profile_list: Option<Vec<InstanceProfile>> = "InstanceProfileList",
        role_policy_list: Option<Vec<PolicyDetail>> = "RolePolicyList",
        attached_managed_policies: Option<Vec<AttachedPolicy>> = "AttachedManagedPolicies",
        permissions_boundary: Option<AttachedPermissionsBoundary> = "PermissionsBoundary",
        tags: Option<Vec<Tag>> = "Tags",
        role_last_used: Option<RoleLastUsed> = "RoleLastUsed",
    }

    #[derive(Clone, Default)]
    RoleLastUsed [writes] {
        last_used_date: Option<crate::Timestamp> = "LastUsedDate",
        region: Option<String> = "Region",
    }

    #[derive(Clone, Default)]
    SetDefaultPolicyVersionRequest [reads] {
        policy_arn: String = "PolicyArn",
        version_id: String = "VersionId",
    }

    #[derive(Clone, Default)]
    SimulateCustomPolicyRequest [reads] {
        policy_input_list: Vec<String> = "PolicyInputList",
        permissions_boundary_policy_input_list: Option<Vec<String>> = "PermissionsBoundaryPolicyInputList",
        ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>> = "OrderedOrganizationPolicyInputList",
        action_names: Vec<String> = "ActionNames",
        resource_arns: Option<Vec<String>> = "ResourceArns",
        resource_policy: Option<String> = "ResourcePolicy",
        resource_owner: Option<String> = "ResourceOwner",
        caller_arn: Option<String> = "CallerArn",
        context_entries: Option<Vec<ContextEntry>> = "ContextEntries",
        resource_handling_option: Option<String> = "ResourceHandlingOption",
        max_items: Option<i32> = "MaxItems",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    SimulatePolicyResponse [writes] {
        evaluation_results: Option<Vec<EvaluationResult>> = "EvaluationResults",
        is_truncated: Option<bool> = "IsTruncated",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    SimulatePrincipalPolicyRequest [reads] {
        policy_source_arn: String = "PolicySourceArn",
        policy_input_list: Option<Vec<String>> = "PolicyInputList",
        permissions_boundary_policy_input_list: Option<Vec<String>> = "PermissionsBoundaryPolicyInputList",
        policy_exclusion_list: Option<Vec<PolicyIdentifier>> = "PolicyExclusionList",
        action_names: Vec<String> = "ActionNames",
        resource_arns: Option<Vec<String>> = "ResourceArns",
        resource_policy: Option<String> = "ResourcePolicy",
        resource_owner: Option<String> = "ResourceOwner",
        caller_arn: Option<String> = "CallerArn",
        context_entries: Option<Vec<ContextEntry>> = "ContextEntries",
        resource_handling_option: Option<String> = "ResourceHandlingOption",
        max_items: Option<i32> = "MaxItems",
        marker: Option<String> = "Marker",
    }

    #[derive(Clone, Default)]
    SourceRoleTemplate [writes] {
        template_arn: Option<String> = "TemplateArn",
        template_minor_version: Option<i32> = "TemplateMinorVersion",
    }

    #[derive(Clone, Default)]
    Statement [writes] {
        source_policy_id: Option<String> = "SourcePolicyId",
        source_policy_type: Option<PolicySourceType> = "SourcePolicyType",
        start_position: Option<Position> = "StartPosition",
        end_position: Option<Position> = "EndPosition",
    }

    #[derive(Clone, Default)]
    Tag [reads writes] {
        key: String = "Key",
        value: String = "Value",
    }

    #[derive(Clone, Default)]
    TagPolicyRequest [reads] {
        policy_arn: String = "PolicyArn",
        tags: Vec<Tag> = "Tags",
    }

    #[derive(Clone, Default)]
    TagRoleRequest [reads] {
        role_name: String = "RoleName",
        tags: Vec<Tag> = "Tags",
    }

    #[derive(Clone, Default)]
    TagUserRequest [reads] {
        user_name: String = "UserName",
        tags: Vec<Tag> = "Tags",
    }

    #[derive(Clone, Default)]
    UntagPolicyRequest [reads] {
        policy_arn: String = "PolicyArn",
        tag_keys: Vec<String> = "TagKeys",
    }

    #[derive(Clone, Default)]
    UntagRoleRequest [reads] {
        role_name: String = "RoleName",
        tag_keys: Vec<String> = "TagKeys",
    }

    #[derive(Clone, Default)]
    UntagUserRequest [reads] {
        user_name: String = "UserName",
        tag_keys: Vec<String> = "TagKeys",
    }

    #[derive(Clone)]
    UpdateAccessKeyRequest [reads] {
        user_name: Option<String> = "UserName",
        access_key_id: String = "AccessKeyId",
        status: StatusType = "Status",
    }

    #[derive(Clone, Default)]
    UpdateAssumeRolePolicyRequest [reads] {
        role_name: String = "RoleName",
        policy_document: String = "PolicyDocument",
    }

    #[derive(Clone, Default)]
    UpdateGroupRequest [reads] {
        group_name: String = "GroupName",
        new_path: Option<String> = "NewPath",
        new_group_name: Option<String> = "NewGroupName",
    }

    #[derive(Clone, Default)]
    UpdateOpenIDConnectProviderThumbprintRequest [reads] {
        open_id_connect_provider_arn: String = "OpenIDConnectProviderArn",
        thumbprint_list: Vec<String> = "ThumbprintList",
    }

    #[derive(Clone, Default)]
    UpdateRoleDescriptionRequest [reads] {
        role_name: String = "RoleName",
        description: String = "Description",
    }

    #[derive(Clone, Default)]
    UpdateRoleDescriptionResponse [writes] {
        role: Option<Role> = "Role",
    }

    #[derive(Clone, Default)]
    UpdateRoleRequest [reads] {
        role_name: String = "RoleName",
        description: Option<String> = "Description",
        max_session_duration: Option<i32> = "MaxSessionDuration",
        max_signin_session_duration: Option<i32> = "MaxSigninSessionDuration",
        reset_max_signin_session_duration: Option<bool> = "ResetMaxSigninSessionDuration",
    }

    #[derive(Clone, Default)]
    UpdateRoleResponse [writes] {
    }

    #[derive(Clone, Default)]
    UpdateUserRequest [reads] {
        user_name: String = "UserName",
        new_path: Option<String> = "NewPath",
        new_user_name: Option<String> = "NewUserName",
    }

    #[derive(Clone, Default)]
    User [writes] {
        path: Option<String> = "Path",
        user_name: Option<String> = "UserName",
        user_id: Option<String> = "UserId",
        arn: Option<String> = "Arn",
        create_date: Option<crate::Timestamp> = "CreateDate",
        password_last_used: Option<crate::Timestamp> = "PasswordLastUsed",
        permissions_boundary: Option<AttachedPermissionsBoundary> = "PermissionsBoundary",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    UserDetail [writes] {
        path: Option<String> = "Path",
        user_name: Option<String> = "UserName",
        user_id: Option<String> = "UserId",
        arn: Option<String> = "Arn",
        create_date: Option<crate::Timestamp> = "CreateDate",
        user_policy_list: Option<Vec<PolicyDetail>> = "UserPolicyList",
        group_list: Option<Vec<String>> = "GroupList",
        attached_managed_policies: Option<Vec<AttachedPolicy>> = "AttachedManagedPolicies",
        permissions_boundary: Option<AttachedPermissionsBoundary> = "PermissionsBoundary",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    GetAccountSummaryRequest [reads] {}

}

crate::plain::unions! {
    PolicyIdentifier [reads] {
        PolicyType(PolicyIdentifierPolicyType) = "PolicyType",
        PolicyArn(String) = "PolicyArn",
        InlinePolicyIdentifier(InlinePolicyIdentifierType) = "InlinePolicyIdentifier",
    }

}

crate::plain::enums! {
    AttachmentType {
        User = "user",
        Group = "group",
        Role = "role",
    }

    ContextKeyTypeEnum {
        String = "string",
        StringList = "stringList",
        Numeric = "numeric",
        NumericList = "numericList",
        Boolean = "boolean",
        BooleanList = "booleanList",
        Ip = "ip",
        IpList = "ipList",
        Binary = "binary",
        BinaryList = "binaryList",
        Date = "date",
        DateList = "dateList",
    }

    EntityType {
        User = "User",
        Role = "Role",
        Group = "Group",
        LocalManagedPolicy = "LocalManagedPolicy",
        AwsManagedPolicy = "AWSManagedPolicy",
    }

    PermissionsBoundaryAttachmentType {
        PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy",
    }

    PolicyEvaluationDecisionType {
        Allowed = "allowed",
        ExplicitDeny = "explicitDeny",
        ImplicitDeny = "implicitDeny",
    }

    PolicyIdentifierPolicyType {
        Inline = "inline",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        PermissionBoundary = "permission-boundary",
        Scp = "scp",
        Rcp = "rcp",
    }

    PolicySourceType {
        User = "user",
        Group = "group",
        Role = "role",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        Resource = "resource",
        None = "none",
    }

    PolicyUsageType {
        PermissionsPolicy = "PermissionsPolicy",
        PermissionsBoundary = "PermissionsBoundary",
    }

    PolicyScopeType {
        All = "All",
        Aws = "AWS",
        Local = "Local",
    }

    StatusType {
        Active = "Active",
        Inactive = "Inactive",
        Expired = "Expired",
    }

    SummaryKeyType {
        Users = "Users",
        UsersQuota = "UsersQuota",
        Groups = "Groups",
        GroupsQuota = "GroupsQuota",
        ServerCertificates = "ServerCertificates",
        ServerCertificatesQuota = "ServerCertificatesQuota",
        UserPolicySizeQuota = "UserPolicySizeQuota",
        GroupPolicySizeQuota = "GroupPolicySizeQuota",
        GroupsPerUserQuota = "GroupsPerUserQuota",
        SigningCertificatesPerUserQuota = "SigningCertificatesPerUserQuota",
        AccessKeysPerUserQuota = "AccessKeysPerUserQuota",
        MfaDevices = "MFADevices",
        MfaDevicesInUse = "MFADevicesInUse",
        AccountMfaEnabled = "AccountMFAEnabled",
        AccountAccessKeysPresent = "AccountAccessKeysPresent",
        AccountPasswordPresent = "AccountPasswordPresent",
        AccountSigningCertificatesPresent = "AccountSigningCertificatesPresent",
        AttachedPoliciesPerGroupQuota = "AttachedPoliciesPerGroupQuota",
        AttachedPoliciesPerRoleQuota = "AttachedPoliciesPerRoleQuota",
        AttachedPoliciesPerUserQuota = "AttachedPoliciesPerUserQuota",
        Policies = "Policies",
        PoliciesQuota = "PoliciesQuota",
        PolicySizeQuota = "PolicySizeQuota",
        PolicyVersionsInUse = "PolicyVersionsInUse",
        PolicyVersionsInUseQuota = "PolicyVersionsInUseQuota",
        VersionsPerPolicyQuota = "VersionsPerPolicyQuota",
        GlobalEndpointTokenVersion = "GlobalEndpointTokenVersion",
        AssumeRolePolicySizeQuota = "AssumeRolePolicySizeQuota",
        InstanceProfiles = "InstanceProfiles",
        InstanceProfilesQuota = "InstanceProfilesQuota",
        Providers = "Providers",
        RolePolicySizeQuota = "RolePolicySizeQuota",
        Roles = "Roles",
        RolesQuota = "RolesQuota",
    }

}

crate::plain::operations! {
    AddClientIDToOpenIDConnectProvider: AddClientIDToOpenIDConnectProviderRequest => crate::Empty,
    AddRoleToInstanceProfile: AddRoleToInstanceProfileRequest => crate::Empty,
    AddUserToGroup: AddUserToGroupRequest => crate::Empty,
    AttachGroupPolicy: AttachGroupPolicyRequest => crate::Empty,
    AttachRolePolicy: AttachRolePolicyRequest => crate::Empty,
    AttachUserPolicy: AttachUserPolicyRequest => crate::Empty,
    CreateAccessKey: CreateAccessKeyRequest => CreateAccessKeyResponse,
    CreateAccountAlias: CreateAccountAliasRequest => crate::Empty,
    CreateGroup: CreateGroupRequest => CreateGroupResponse,
    CreateInstanceProfile: CreateInstanceProfileRequest => CreateInstanceProfileResponse,
    CreateOpenIDConnectProvider: CreateOpenIDConnectProviderRequest => CreateOpenIDConnectProviderResponse,
    CreatePolicy: CreatePolicyRequest => CreatePolicyResponse,
    CreatePolicyVersion: CreatePolicyVersionRequest => CreatePolicyVersionResponse,
    CreateRole: CreateRoleRequest => CreateRoleResponse,
    CreateServiceLinkedRole: CreateServiceLinkedRoleRequest => CreateServiceLinkedRoleResponse,
    CreateUser: CreateUserRequest => CreateUserResponse,
    DeleteAccessKey: DeleteAccessKeyRequest => crate::Empty,
    DeleteAccountAlias: DeleteAccountAliasRequest => crate::Empty,
    DeleteGroup: DeleteGroupRequest => crate::Empty,
    DeleteGroupPolicy: DeleteGroupPolicyRequest => crate::Empty,
    DeleteInstanceProfile: DeleteInstanceProfileRequest => crate::Empty,
    DeleteOpenIDConnectProvider: DeleteOpenIDConnectProviderRequest => crate::Empty,
    DeletePolicy: DeletePolicyRequest => crate::Empty,
    DeletePolicyVersion: DeletePolicyVersionRequest => crate::Empty,
    DeleteRole: DeleteRoleRequest => crate::Empty,
    DeleteRolePermissionsBoundary: DeleteRolePermissionsBoundaryRequest => crate::Empty,
    DeleteRolePolicy: DeleteRolePolicyRequest => crate::Empty,
    DeleteUser: DeleteUserRequest => crate::Empty,
    DeleteUserPermissionsBoundary: DeleteUserPermissionsBoundaryRequest => crate::Empty,
    DeleteUserPolicy: DeleteUserPolicyRequest => crate::Empty,
    DetachGroupPolicy: DetachGroupPolicyRequest => crate::Empty,
    DetachRolePolicy: DetachRolePolicyRequest => crate::Empty,
    DetachUserPolicy: DetachUserPolicyRequest => crate::Empty,
    GetAccessKeyLastUsed: GetAccessKeyLastUsedRequest => GetAccessKeyLastUsedResponse,
    GetAccountAuthorizationDetails: GetAccountAuthorizationDetailsRequest => GetAccountAuthorizationDetailsResponse,
    GetAccountSummary: GetAccountSummaryRequest => GetAccountSummaryResponse,
    GetContextKeysForCustomPolicy: GetContextKeysForCustomPolicyRequest => GetContextKeysForPolicyResponse,
    GetContextKeysForPrincipalPolicy: GetContextKeysForPrincipalPolicyRequest => GetContextKeysForPolicyResponse,
    GetGroup: GetGroupRequest => GetGroupResponse,
    GetGroupPolicy: GetGroupPolicyRequest => GetGroupPolicyResponse,
    GetInstanceProfile: GetInstanceProfileRequest => GetInstanceProfileResponse,
    GetOpenIDConnectProvider: GetOpenIDConnectProviderRequest => GetOpenIDConnectProviderResponse,
    GetPolicy: GetPolicyRequest => GetPolicyResponse,
    GetPolicyVersion: GetPolicyVersionRequest => GetPolicyVersionResponse,
    GetRole: GetRoleRequest => GetRoleResponse,
    GetRolePolicy: GetRolePolicyRequest => GetRolePolicyResponse,
    GetUser: GetUserRequest => GetUserResponse,
    GetUserPolicy: GetUserPolicyRequest => GetUserPolicyResponse,
    ListAccessKeys: ListAccessKeysRequest => ListAccessKeysResponse,
    ListAccountAliases: ListAccountAliasesRequest => ListAccountAliasesResponse,
    ListAttachedGroupPolicies: ListAttachedGroupPoliciesRequest => ListAttachedGroupPoliciesResponse,
    ListAttachedRolePolicies: ListAttachedRolePoliciesRequest => ListAttachedRolePoliciesResponse,
    ListAttachedUserPolicies: ListAttachedUserPoliciesRequest => ListAttachedUserPoliciesResponse,
    ListEntitiesForPolicy: ListEntitiesForPolicyRequest => ListEntitiesForPolicyResponse,
    ListGroupPolicies: ListGroupPoliciesRequest => ListGroupPoliciesResponse,
    ListGroups: ListGroupsRequest => ListGroupsResponse,
    ListGroupsForUser: ListGroupsForUserRequest => ListGroupsForUserResponse,
    ListInstanceProfiles: ListInstanceProfilesRequest => ListInstanceProfilesResponse,
    ListInstanceProfilesForRole: ListInstanceProfilesForRoleRequest => ListInstanceProfilesForRoleResponse,
    ListOpenIDConnectProviders: ListOpenIDConnectProvidersRequest => ListOpenIDConnectProvidersResponse,
    ListPolicies: ListPoliciesRequest => ListPoliciesResponse,
    ListPolicyTags: ListPolicyTagsRequest => ListPolicyTagsResponse,
    ListPolicyVersions: ListPolicyVersionsRequest => ListPolicyVersionsResponse,
    ListRolePolicies: ListRolePoliciesRequest => ListRolePoliciesResponse,
    ListRoleTags: ListRoleTagsRequest => ListRoleTagsResponse,
    ListRoles: ListRolesRequest => ListRolesResponse,
    ListUserPolicies: ListUserPoliciesRequest => ListUserPoliciesResponse,
    ListUserTags: ListUserTagsRequest => ListUserTagsResponse,
    ListUsers: ListUsersRequest => ListUsersResponse,
    PutGroupPolicy: PutGroupPolicyRequest => crate::Empty,
    PutRolePermissionsBoundary: PutRolePermissionsBoundaryRequest => crate::Empty,
    PutRolePolicy: PutRolePolicyRequest => crate::Empty,
    PutUserPermissionsBoundary: PutUserPermissionsBoundaryRequest => crate::Empty,
    PutUserPolicy: PutUserPolicyRequest => crate::Empty,
    RemoveClientIDFromOpenIDConnectProvider: RemoveClientIDFromOpenIDConnectProviderRequest => crate::Empty,
    RemoveRoleFromInstanceProfile: RemoveRoleFromInstanceProfileRequest => crate::Empty,
    RemoveUserFromGroup: RemoveUserFromGroupRequest => crate::Empty,
    SetDefaultPolicyVersion: SetDefaultPolicyVersionRequest => crate::Empty,
    SimulateCustomPolicy: SimulateCustomPolicyRequest => SimulatePolicyResponse,
    SimulatePrincipalPolicy: SimulatePrincipalPolicyRequest => SimulatePolicyResponse,
    TagPolicy: TagPolicyRequest => crate::Empty,
    TagRole: TagRoleRequest => crate::Empty,
    TagUser: TagUserRequest => crate::Empty,
    UntagPolicy: UntagPolicyRequest => crate::Empty,
    UntagRole: UntagRoleRequest => crate::Empty,
    UntagUser: UntagUserRequest => crate::Empty,
    UpdateAccessKey: UpdateAccessKeyRequest => crate::Empty,
    UpdateAssumeRolePolicy: UpdateAssumeRolePolicyRequest => crate::Empty,
    UpdateGroup: UpdateGroupRequest => crate::Empty,
    UpdateOpenIDConnectProviderThumbprint: UpdateOpenIDConnectProviderThumbprintRequest => crate::Empty,
    UpdateRole: UpdateRoleRequest => UpdateRoleResponse,
    UpdateRoleDescription: UpdateRoleDescriptionRequest => UpdateRoleDescriptionResponse,
    UpdateUser: UpdateUserRequest => crate::Empty,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "iam",
    signing_name: "iam",
    api_version: "2010-05-08",
    protocol: crate::Protocol::Query { namespace: "https://iam.amazonaws.com/doc/2010-05-08/" },
    cbor: false,
    validation_error: "ValidationError",
    operations: &[
        &operations::AddClientIDToOpenIDConnectProvider,
        &operations::AddRoleToInstanceProfile,
        &operations::AddUserToGroup,
        &operations::AttachGroupPolicy,
        &operations::AttachRolePolicy,
        &operations::AttachUserPolicy,
        &operations::CreateAccessKey,
        &operations::CreateAccountAlias,
        &operations::CreateGroup,
        &operations::CreateInstanceProfile,
        &operations::CreateOpenIDConnectProvider,
        &operations::CreatePolicy,
        &operations::CreatePolicyVersion,
        &operations::CreateRole,
        &operations::CreateServiceLinkedRole,
        &operations::CreateUser,
        &operations::DeleteAccessKey,
        &operations::DeleteAccountAlias,
        &operations::DeleteGroup,
        &operations::DeleteGroupPolicy,
        &operations::DeleteInstanceProfile,
        &operations::DeleteOpenIDConnectProvider,
        &operations::DeletePolicy,
        &operations::DeletePolicyVersion,
        &operations::DeleteRole,
        &operations::DeleteRolePermissionsBoundary,
        &operations::DeleteRolePolicy,
        &operations::DeleteUser,
        &operations::DeleteUserPermissionsBoundary,
        &operations::DeleteUserPolicy,
        &operations::DetachGroupPolicy,
        &operations::DetachRolePolicy,
        &operations::DetachUserPolicy,
        &operations::GetAccessKeyLastUsed,
        &operations::GetAccountAuthorizationDetails,
        &operations::GetAccountSummary,
        &operations::GetContextKeysForCustomPolicy,
        &operations::GetContextKeysForPrincipalPolicy,
        &operations::GetGroup,
        &operations::GetGroupPolicy,
        &operations::GetInstanceProfile,
        &operations::GetOpenIDConnectProvider,
        &operations::GetPolicy,
        &operations::GetPolicyVersion,
        &operations::GetRole,
        &operations::GetRolePolicy,
        &operations::GetUser,
        &operations::GetUserPolicy,
        &operations::ListAccessKeys,
        &operations::ListAccountAliases,
        &operations::ListAttachedGroupPolicies,
        &operations::ListAttachedRolePolicies,
        &operations::ListAttachedUserPolicies,
        &operations::ListEntitiesForPolicy,
        &operations::ListGroupPolicies,
        &operations::ListGroups,
        &operations::ListGroupsForUser,
        &operations::ListInstanceProfiles,
        &operations::ListInstanceProfilesForRole,
        &operations::ListOpenIDConnectProviders,
        &operations::ListPolicies,
        &operations::ListPolicyTags,
        &operations::ListPolicyVersions,
        &operations::ListRolePolicies,
        &operations::ListRoleTags,
        &operations::ListRoles,
        &operations::ListUserPolicies,
        &operations::ListUserTags,
        &operations::ListUsers,
        &operations::PutGroupPolicy,
        &operations::PutRolePermissionsBoundary,
        &operations::PutRolePolicy,
        &operations::PutUserPermissionsBoundary,
        &operations::PutUserPolicy,
        &operations::RemoveClientIDFromOpenIDConnectProvider,
        &operations::RemoveRoleFromInstanceProfile,
        &operations::RemoveUserFromGroup,
        &operations::SetDefaultPolicyVersion,
        &operations::SimulateCustomPolicy,
        &operations::SimulatePrincipalPolicy,
        &operations::TagPolicy,
        &operations::TagRole,
        &operations::TagUser,
        &operations::UntagPolicy,
        &operations::UntagRole,
        &operations::UntagUser,
        &operations::UpdateAccessKey,
        &operations::UpdateAssumeRolePolicy,
        &operations::UpdateGroup,
        &operations::UpdateOpenIDConnectProviderThumbprint,
        &operations::UpdateRole,
        &operations::UpdateRoleDescription,
        &operations::UpdateUser,
    ],
    errors: &[
        &errors::ConcurrentModificationException,
        &errors::DeleteConflictException,
        &errors::EntityAlreadyExistsException,
        &errors::EntityTemporarilyUnmodifiableException,
        &errors::InvalidInputException,
        &errors::LimitExceededException,
        &errors::MalformedPolicyDocumentException,
        &errors::NoSuchEntityException,
        &errors::OpenIdIdpCommunicationErrorException,
        &errors::PolicyEvaluationException,
        &errors::PolicyNotAttachableException,
        &errors::ServiceFailureException,
        &errors::UnmodifiableEntityException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static AddClientIDToOpenIDConnectProvider: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AddClientIDToOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AddClientIDToOpenIDConnectProviderRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ConcurrentModificationException,
            &errors::InvalidInputException,
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static AddRoleToInstanceProfile: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AddRoleToInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AddRoleToInstanceProfileRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::EntityAlreadyExistsException,
            &errors::LimitExceededException,
            &errors::UnmodifiableEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static AddUserToGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AddUserToGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AddUserToGroupRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::NoSuchEntityException, &errors::LimitExceededException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static AttachGroupPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AttachGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AttachGroupPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::PolicyNotAttachableException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static AttachRolePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AttachRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AttachRolePolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::UnmodifiableEntityException,
            &errors::PolicyNotAttachableException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static AttachUserPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AttachUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AttachUserPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::PolicyNotAttachableException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateAccessKey: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateAccessKey",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateAccessKeyRequest,
        output: Some(&shapes::CreateAccessKeyResponse),
        result_wrapper: Some("CreateAccessKeyResult"),
        errors: &[&errors::NoSuchEntityException, &errors::LimitExceededException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateAccountAlias: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateAccountAlias",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateAccountAliasRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ConcurrentModificationException,
            &errors::EntityAlreadyExistsException,
            &errors::LimitExceededException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateGroupRequest,
        output: Some(&shapes::CreateGroupResponse),
        result_wrapper: Some("CreateGroupResult"),
        errors: &[
            &errors::LimitExceededException,
            &errors::EntityAlreadyExistsException,
            &errors::NoSuchEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateInstanceProfile: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateInstanceProfileRequest,
        output: Some(&shapes::CreateInstanceProfileResponse),
        result_wrapper: Some("CreateInstanceProfileResult"),
        errors: &[
            &errors::EntityAlreadyExistsException,
            &errors::InvalidInputException,
            &errors::LimitExceededException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateOpenIDConnectProvider: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateOpenIDConnectProviderRequest,
        output: Some(&shapes::CreateOpenIDConnectProviderResponse),
        result_wrapper: Some("CreateOpenIDConnectProviderResult"),
        errors: &[
            &errors::InvalidInputException,
            &errors::EntityAlreadyExistsException,
            &errors::LimitExceededException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
            &errors::OpenIdIdpCommunicationErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreatePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreatePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreatePolicyRequest,
        output: Some(&shapes::CreatePolicyResponse),
        result_wrapper: Some("CreatePolicyResult"),
        errors: &[
            &errors::InvalidInputException,
            &errors::LimitExceededException,
            &errors::EntityAlreadyExistsException,
            &errors::MalformedPolicyDocumentException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreatePolicyVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreatePolicyVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreatePolicyVersionRequest,
        output: Some(&shapes::CreatePolicyVersionResponse),
        result_wrapper: Some("CreatePolicyVersionResult"),
        errors: &[
            &errors::NoSuchEntityException,
            &errors::MalformedPolicyDocumentException,
            &errors::InvalidInputException,
            &errors::LimitExceededException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateRoleRequest,
        output: Some(&shapes::CreateRoleResponse),
        result_wrapper: Some("CreateRoleResult"),
        errors: &[
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::EntityAlreadyExistsException,
            &errors::MalformedPolicyDocumentException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateServiceLinkedRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateServiceLinkedRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateServiceLinkedRoleRequest,
        output: Some(&shapes::CreateServiceLinkedRoleResponse),
        result_wrapper: Some("CreateServiceLinkedRoleResult"),
        errors: &[
            &errors::InvalidInputException,
            &errors::LimitExceededException,
            &errors::NoSuchEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateUser: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateUserRequest,
        output: Some(&shapes::CreateUserResponse),
        result_wrapper: Some("CreateUserResult"),
        errors: &[
            &errors::LimitExceededException,
            &errors::EntityAlreadyExistsException,
            &errors::NoSuchEntityException,
            &errors::InvalidInputException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteAccessKey: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteAccessKey",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteAccessKeyRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::NoSuchEntityException, &errors::LimitExceededException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteAccountAlias: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteAccountAlias",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteAccountAliasRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ConcurrentModificationException,
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteGroupRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::DeleteConflictException,
            &errors::LimitExceededException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteGroupPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteGroupPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::NoSuchEntityException, &errors::LimitExceededException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteInstanceProfile: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteInstanceProfileRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::DeleteConflictException,
            &errors::LimitExceededException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteOpenIDConnectProvider: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteOpenIDConnectProviderRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::InvalidInputException,
            &errors::NoSuchEntityException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeletePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeletePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeletePolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::DeleteConflictException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeletePolicyVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeletePolicyVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeletePolicyVersionRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::DeleteConflictException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRoleRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::DeleteConflictException,
            &errors::LimitExceededException,
            &errors::UnmodifiableEntityException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteRolePermissionsBoundary: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteRolePermissionsBoundary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRolePermissionsBoundaryRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::UnmodifiableEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteRolePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRolePolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::UnmodifiableEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteUser: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteUserRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::LimitExceededException,
            &errors::NoSuchEntityException,
            &errors::DeleteConflictException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteUserPermissionsBoundary: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteUserPermissionsBoundary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteUserPermissionsBoundaryRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteUserPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteUserPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::NoSuchEntityException, &errors::LimitExceededException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DetachGroupPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DetachGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DetachGroupPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DetachRolePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DetachRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DetachRolePolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::UnmodifiableEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DetachUserPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DetachUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DetachUserPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetAccessKeyLastUsed: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAccessKeyLastUsed",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetAccessKeyLastUsedRequest,
        output: Some(&shapes::GetAccessKeyLastUsedResponse),
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
        errors: &[],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetAccountAuthorizationDetails: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAccountAuthorizationDetails",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetAccountAuthorizationDetailsRequest,
        output: Some(&shapes::GetAccountAuthorizationDetailsResponse),
        result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
        errors: &[&errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetAccountSummary: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAccountSummary",
        method: "POST",
        path: "/",
        success: 200,
        input: &NOTHING,
        output: Some(&shapes::GetAccountSummaryResponse),
        result_wrapper: Some("GetAccountSummaryResult"),
        errors: &[&errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetContextKeysForCustomPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetContextKeysForCustomPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContextKeysForCustomPolicyRequest,
        output: Some(&shapes::GetContextKeysForPolicyResponse),
        result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
        errors: &[&errors::InvalidInputException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetContextKeysForPrincipalPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetContextKeysForPrincipalPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContextKeysForPrincipalPolicyRequest,
        output: Some(&shapes::GetContextKeysForPolicyResponse),
        result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
        errors: &[&errors::NoSuchEntityException, &errors::InvalidInputException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetGroupRequest,
        output: Some(&shapes::GetGroupResponse),
        result_wrapper: Some("GetGroupResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetGroupPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetGroupPolicyRequest,
        output: Some(&shapes::GetGroupPolicyResponse),
        result_wrapper: Some("GetGroupPolicyResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetInstanceProfile: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetInstanceProfileRequest,
        output: Some(&shapes::GetInstanceProfileResponse),
        result_wrapper: Some("GetInstanceProfileResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetOpenIDConnectProvider: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetOpenIDConnectProviderRequest,
        output: Some(&shapes::GetOpenIDConnectProviderResponse),
        result_wrapper: Some("GetOpenIDConnectProviderResult"),
        errors: &[&errors::InvalidInputException, &errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetPolicyRequest,
        output: Some(&shapes::GetPolicyResponse),
        result_wrapper: Some("GetPolicyResult"),
        errors: &[&errors::NoSuchEntityException, &errors::InvalidInputException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetPolicyVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetPolicyVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetPolicyVersionRequest,
        output: Some(&shapes::GetPolicyVersionResponse),
        result_wrapper: Some("GetPolicyVersionResult"),
        errors: &[&errors::NoSuchEntityException, &errors::InvalidInputException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetRoleRequest,
        output: Some(&shapes::GetRoleResponse),
        result_wrapper: Some("GetRoleResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetRolePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetRolePolicyRequest,
        output: Some(&shapes::GetRolePolicyResponse),
        result_wrapper: Some("GetRolePolicyResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetUser: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetUserRequest,
        output: Some(&shapes::GetUserResponse),
        result_wrapper: Some("GetUserResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetUserPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetUserPolicyRequest,
        output: Some(&shapes::GetUserPolicyResponse),
        result_wrapper: Some("GetUserPolicyResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListAccessKeys: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAccessKeys",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAccessKeysRequest,
        output: Some(&shapes::ListAccessKeysResponse),
        result_wrapper: Some("ListAccessKeysResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListAccountAliases: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAccountAliases",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAccountAliasesRequest,
        output: Some(&shapes::ListAccountAliasesResponse),
        result_wrapper: Some("ListAccountAliasesResult"),
        errors: &[&errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListAttachedGroupPolicies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAttachedGroupPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAttachedGroupPoliciesRequest,
        output: Some(&shapes::ListAttachedGroupPoliciesResponse),
        result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        errors: &[&errors::NoSuchEntityException, &errors::InvalidInputException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListAttachedRolePolicies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAttachedRolePolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAttachedRolePoliciesRequest,
        output: Some(&shapes::ListAttachedRolePoliciesResponse),
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
        errors: &[&errors::NoSuchEntityException, &errors::InvalidInputException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListAttachedUserPolicies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAttachedUserPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAttachedUserPoliciesRequest,
        output: Some(&shapes::ListAttachedUserPoliciesResponse),
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
        errors: &[&errors::NoSuchEntityException, &errors::InvalidInputException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListEntitiesForPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListEntitiesForPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListEntitiesForPolicyRequest,
        output: Some(&shapes::ListEntitiesForPolicyResponse),
        result_wrapper: Some("ListEntitiesForPolicyResult"),
        errors: &[&errors::NoSuchEntityException, &errors::InvalidInputException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListGroupPolicies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListGroupPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListGroupPoliciesRequest,
        output: Some(&shapes::ListGroupPoliciesResponse),
        result_wrapper: Some("ListGroupPoliciesResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListGroups: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListGroups",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListGroupsRequest,
        output: Some(&shapes::ListGroupsResponse),
        result_wrapper: Some("ListGroupsResult"),
        errors: &[&errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListGroupsForUser: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListGroupsForUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListGroupsForUserRequest,
        output: Some(&shapes::ListGroupsForUserResponse),
        result_wrapper: Some("ListGroupsForUserResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListInstanceProfiles: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListInstanceProfiles",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListInstanceProfilesRequest,
        output: Some(&shapes::ListInstanceProfilesResponse),
        result_wrapper: Some("ListInstanceProfilesResult"),
        errors: &[&errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListInstanceProfilesForRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListInstanceProfilesForRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListInstanceProfilesForRoleRequest,
        output: Some(&shapes::ListInstanceProfilesForRoleResponse),
        result_wrapper: Some("ListInstanceProfilesForRoleResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListOpenIDConnectProviders: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListOpenIDConnectProviders",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListOpenIDConnectProvidersRequest,
        output: Some(&shapes::ListOpenIDConnectProvidersResponse),
        result_wrapper: Some("ListOpenIDConnectProvidersResult"),
        errors: &[&errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListPolicies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPoliciesRequest,
        output: Some(&shapes::ListPoliciesResponse),
        result_wrapper: Some("ListPoliciesResult"),
        errors: &[&errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListPolicyTags: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPolicyTags",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPolicyTagsRequest,
        output: Some(&shapes::ListPolicyTagsResponse),
        result_wrapper: Some("ListPolicyTagsResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException, &errors::InvalidInputException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListPolicyVersions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPolicyVersions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPolicyVersionsRequest,
        output: Some(&shapes::ListPolicyVersionsResponse),
        result_wrapper: Some("ListPolicyVersionsResult"),
        errors: &[&errors::NoSuchEntityException, &errors::InvalidInputException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListRolePolicies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListRolePolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRolePoliciesRequest,
        output: Some(&shapes::ListRolePoliciesResponse),
        result_wrapper: Some("ListRolePoliciesResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListRoleTags: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListRoleTags",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRoleTagsRequest,
        output: Some(&shapes::ListRoleTagsResponse),
        result_wrapper: Some("ListRoleTagsResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListRoles: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListRoles",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRolesRequest,
        output: Some(&shapes::ListRolesResponse),
        result_wrapper: Some("ListRolesResult"),
        errors: &[&errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListUserPolicies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListUserPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListUserPoliciesRequest,
        output: Some(&shapes::ListUserPoliciesResponse),
        result_wrapper: Some("ListUserPoliciesResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListUserTags: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListUserTags",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListUserTagsRequest,
        output: Some(&shapes::ListUserTagsResponse),
        result_wrapper: Some("ListUserTagsResult"),
        errors: &[&errors::NoSuchEntityException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListUsers: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListUsers",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListUsersRequest,
        output: Some(&shapes::ListUsersResponse),
        result_wrapper: Some("ListUsersResult"),
        errors: &[&errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static PutGroupPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutGroupPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::LimitExceededException,
            &errors::MalformedPolicyDocumentException,
            &errors::NoSuchEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutRolePermissionsBoundary: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutRolePermissionsBoundary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutRolePermissionsBoundaryRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::InvalidInputException,
            &errors::UnmodifiableEntityException,
            &errors::PolicyNotAttachableException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutRolePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutRolePolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::LimitExceededException,
            &errors::MalformedPolicyDocumentException,
            &errors::NoSuchEntityException,
            &errors::UnmodifiableEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutUserPermissionsBoundary: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutUserPermissionsBoundary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutUserPermissionsBoundaryRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::InvalidInputException,
            &errors::PolicyNotAttachableException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutUserPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutUserPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::LimitExceededException,
            &errors::MalformedPolicyDocumentException,
            &errors::NoSuchEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static RemoveClientIDFromOpenIDConnectProvider: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RemoveClientIDFromOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RemoveClientIDFromOpenIDConnectProviderRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ConcurrentModificationException,
            &errors::InvalidInputException,
            &errors::NoSuchEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static RemoveRoleFromInstanceProfile: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RemoveRoleFromInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RemoveRoleFromInstanceProfileRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::UnmodifiableEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static RemoveUserFromGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RemoveUserFromGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RemoveUserFromGroupRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::NoSuchEntityException, &errors::LimitExceededException, &errors::ServiceFailureException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static SetDefaultPolicyVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SetDefaultPolicyVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SetDefaultPolicyVersionRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::InvalidInputException,
            &errors::LimitExceededException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static SimulateCustomPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SimulateCustomPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SimulateCustomPolicyRequest,
        output: Some(&shapes::SimulatePolicyResponse),
        result_wrapper: Some("SimulateCustomPolicyResult"),
        errors: &[&errors::InvalidInputException, &errors::PolicyEvaluationException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static SimulatePrincipalPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SimulatePrincipalPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SimulatePrincipalPolicyRequest,
        output: Some(&shapes::SimulatePolicyResponse),
        result_wrapper: Some("SimulatePrincipalPolicyResult"),
        errors: &[&errors::NoSuchEntityException, &errors::InvalidInputException, &errors::PolicyEvaluationException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static TagPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TagPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static TagRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TagRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagRoleRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static TagUser: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TagUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagUserRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::InvalidInputException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UntagPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UntagPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagPolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::InvalidInputException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UntagRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UntagRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagRoleRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UntagUser: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UntagUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagUserRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateAccessKey: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateAccessKey",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateAccessKeyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::ServiceFailureException,
            &errors::InvalidInputException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateAssumeRolePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateAssumeRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateAssumeRolePolicyRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::MalformedPolicyDocumentException,
            &errors::LimitExceededException,
            &errors::UnmodifiableEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateGroupRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::EntityAlreadyExistsException,
            &errors::LimitExceededException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateOpenIDConnectProviderThumbprint: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateOpenIDConnectProviderThumbprint",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateOpenIDConnectProviderThumbprintRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ConcurrentModificationException,
            &errors::InvalidInputException,
            &errors::NoSuchEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateRoleRequest,
        output: Some(&shapes::UpdateRoleResponse),
        result_wrapper: Some("UpdateRoleResult"),
        errors: &[
            &errors::UnmodifiableEntityException,
            &errors::NoSuchEntityException,
            &errors::InvalidInputException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateRoleDescription: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateRoleDescription",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateRoleDescriptionRequest,
        output: Some(&shapes::UpdateRoleDescriptionResponse),
        result_wrapper: Some("UpdateRoleDescriptionResult"),
        errors: &[
            &errors::NoSuchEntityException,
            &errors::UnmodifiableEntityException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateUser: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateUserRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::NoSuchEntityException,
            &errors::LimitExceededException,
            &errors::EntityAlreadyExistsException,
            &errors::EntityTemporarilyUnmodifiableException,
            &errors::ConcurrentModificationException,
            &errors::ServiceFailureException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
}

/// The errors' rows.
pub mod errors {
    use super::shapes;
    use crate::ErrorModel;

    pub static ConcurrentModificationException: ErrorModel =
        ErrorModel { code: "ConcurrentModification", status: 409, shape: &shapes::ConcurrentModificationException };
    pub static DeleteConflictException: ErrorModel =
        ErrorModel { code: "DeleteConflict", status: 409, shape: &shapes::DeleteConflictException };
    pub static EntityAlreadyExistsException: ErrorModel =
        ErrorModel { code: "EntityAlreadyExists", status: 409, shape: &shapes::EntityAlreadyExistsException };
    pub static EntityTemporarilyUnmodifiableException: ErrorModel = ErrorModel {
        code: "EntityTemporarilyUnmodifiable",
        status: 409,
        shape: &shapes::EntityTemporarilyUnmodifiableException,
    };
    pub static InvalidInputException: ErrorModel =
        ErrorModel { code: "InvalidInput", status: 400, shape: &shapes::InvalidInputException };
    pub static LimitExceededException: ErrorModel =
        ErrorModel { code: "LimitExceeded", status: 409, shape: &shapes::LimitExceededException };
    pub static MalformedPolicyDocumentException: ErrorModel =
        ErrorModel { code: "MalformedPolicyDocument", status: 400, shape: &shapes::MalformedPolicyDocumentException };
    pub static NoSuchEntityException: ErrorModel =
        ErrorModel { code: "NoSuchEntity", status: 404, shape: &shapes::NoSuchEntityException };
    pub static OpenIdIdpCommunicationErrorException: ErrorModel = ErrorModel {
        code: "OpenIdIdpCommunicationError",
        status: 400,
        shape: &shapes::OpenIdIdpCommunicationErrorException,
    };
    pub static PolicyEvaluationException: ErrorModel =
        ErrorModel { code: "PolicyEvaluation", status: 500, shape: &shapes::PolicyEvaluationException };
    pub static PolicyNotAttachableException: ErrorModel =
        ErrorModel { code: "PolicyNotAttachable", status: 400, shape: &shapes::PolicyNotAttachableException };
    pub static ServiceFailureException: ErrorModel =
        ErrorModel { code: "ServiceFailure", status: 500, shape: &shapes::ServiceFailureException };
    pub static UnmodifiableEntityException: ErrorModel =
        ErrorModel { code: "UnmodifiableEntity", status: 400, shape: &shapes::UnmodifiableEntityException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AccessKey: Shape = Shape::structure(
        "AccessKey",
        &[
            Member::new("UserName", &userNameType).required(),
            Member::new("AccessKeyId", &accessKeyIdType).required(),
            Member::new("Status", &statusType).required(),
            Member::new("SecretAccessKey", &accessKeySecretType).required(),
            Member::new("CreateDate", &ISO_8601),
        ],
    );
    pub static AccessKeyLastUsed: Shape = Shape::structure(
        "AccessKeyLastUsed",
        &[
            Member::new("LastUsedDate", &ISO_8601),
            Member::new("ServiceName", &TEXT).required(),
            Member::new("Region", &TEXT).required(),
        ],
    );
    pub static AccessKeyMetadata: Shape = Shape::structure(
        "AccessKeyMetadata",
        &[
            Member::new("UserName", &userNameType),
            Member::new("AccessKeyId", &accessKeyIdType),
            Member::new("Status", &statusType),
            Member::new("CreateDate", &ISO_8601),
        ],
    );
    pub static ActionNameListType: Shape = Shape::list("ActionNameListType", &ActionNameType);
    pub static ActionNameType: Shape = Shape::string("ActionNameType").min(3).max(128);
    pub static AddClientIDToOpenIDConnectProviderRequest: Shape = Shape::structure(
        "AddClientIDToOpenIDConnectProviderRequest",
        &[
            Member::new("OpenIDConnectProviderArn", &arnType).required(),
            Member::new("ClientID", &clientIDType).required(),
        ],
    );
    pub static AddRoleToInstanceProfileRequest: Shape = Shape::structure(
        "AddRoleToInstanceProfileRequest",
        &[
            Member::new("InstanceProfileName", &instanceProfileNameType).required(),
            Member::new("RoleName", &roleNameType).required(),
        ],
    );
    pub static AddUserToGroupRequest: Shape = Shape::structure(
        "AddUserToGroupRequest",
        &[
            Member::new("GroupName", &groupNameType).required(),
            Member::new("UserName", &existingUserNameType).required(),
        ],
    );
    pub static AttachGroupPolicyRequest: Shape = Shape::structure(
        "AttachGroupPolicyRequest",
        &[Member::new("GroupName", &groupNameType).required(), Member::new("PolicyArn", &arnType).required()],
    );
    pub static AttachRolePolicyRequest: Shape = Shape::structure(
        "AttachRolePolicyRequest",
        &[Member::new("RoleName", &roleNameType).required(), Member::new("PolicyArn", &arnType).required()],
    );
    pub static AttachUserPolicyRequest: Shape = Shape::structure(
        "AttachUserPolicyRequest",
        &[Member::new("UserName", &userNameType).required(), Member::new("PolicyArn", &arnType).required()],
    );
    pub static AttachedPermissionsBoundary: Shape = Shape::structure(
        "AttachedPermissionsBoundary",
        &[Member::new("PermissionsBoundaryType", &TEXT), Member::new("PermissionsBoundaryArn", &arnType)],
    );
    pub static AttachedPolicy: Shape = Shape::structure(
        "AttachedPolicy",
        &[Member::new("PolicyName", &policyNameType), Member::new("PolicyArn", &arnType)],
    );
    pub static AttachmentName: Shape =
        Shape::string("AttachmentName").min(1).max(128).matching(&AttachmentName_PATTERN);
    pub static AttachmentType: Shape = Shape::string("AttachmentType").of(super::AttachmentType::VALUES);
    pub static ConcurrentModificationException: Shape =
        Shape::structure("ConcurrentModificationException", &[Member::new("message", &TEXT)]);
    pub static ContextEntry: Shape = Shape::structure(
        "ContextEntry",
        &[
            Member::new("ContextKeyName", &ContextKeyNameType),
            Member::new("ContextKeyValues", &ContextKeyValueListType),
            Member::new("ContextKeyType", &ContextKeyTypeEnum),
        ],
    );
    pub static ContextEntryListType: Shape = Shape::list("ContextEntryListType", &ContextEntry);
    pub static ContextKeyNameType: Shape = Shape::string("ContextKeyNameType").min(5).max(256);
    pub static ContextKeyNamesResultListType: Shape = Shape::list("ContextKeyNamesResultListType", &ContextKeyNameType);
    pub static ContextKeyTypeEnum: Shape = Shape::string("ContextKeyTypeEnum").of(super::ContextKeyTypeEnum::VALUES);
    pub static ContextKeyValueListType: Shape = Shape::list("ContextKeyValueListType", &TEXT);
    pub static ContextProvider: Shape = Shape::structure(
        "ContextProvider",
        &[
            Member::new("KeyDefinitionList", &keyDefinitionListType),
            Member::new("SubjectSourceKey", &contextProviderSourceKeyType).required(),
            Member::new("SubjectTypeValue", &subjectTypeValueType),
            Member::new("SubjectTypeSourceKey", &contextProviderSourceKeyType),
        ],
    );
    pub static ContextProviderKeyDefinition: Shape = Shape::structure(
        "ContextProviderKeyDefinition",
        &[
            Member::new("SourceKey", &contextProviderSourceKeyType).required(),
            Member::new("TargetKey", &contextProviderTargetKeyType),
        ],
    );
    pub static CreateAccessKeyRequest: Shape =
        Shape::structure("CreateAccessKeyRequest", &[Member::new("UserName", &existingUserNameType)]);
    pub static CreateAccessKeyResponse: Shape =
        Shape::structure("CreateAccessKeyResponse", &[Member::new("AccessKey", &AccessKey).required()]);
    pub static CreateAccountAliasRequest: Shape =
        Shape::structure("CreateAccountAliasRequest", &[Member::new("AccountAlias", &accountAliasType).required()]);
    pub static CreateGroupRequest: Shape = Shape::structure(
        "CreateGroupRequest",
        &[Member::new("Path", &pathType), Member::new("GroupName", &groupNameType).required()],
    );
    pub static CreateGroupResponse: Shape =
        Shape::structure("CreateGroupResponse", &[Member::new("Group", &Group).required()]);
    pub static CreateInstanceProfileRequest: Shape = Shape::structure(
        "CreateInstanceProfileRequest",
        &[
            Member::new("InstanceProfileName", &instanceProfileNameType).required(),
            Member::new("Path", &pathType),
            Member::new("Tags", &tagListType),
        ],
    );
    pub static CreateInstanceProfileResponse: Shape = Shape::structure(
        "CreateInstanceProfileResponse",
        &[Member::new("InstanceProfile", &InstanceProfile).required()],
    );
    pub static CreateOpenIDConnectProviderRequest: Shape = Shape::structure(
        "CreateOpenIDConnectProviderRequest",
        &[
            Member::new("Url", &OpenIDConnectProviderUrlType).required(),
            Member::new("ClientIDList", &clientIDListType),
            Member::new("ThumbprintList", &thumbprintListType),
            Member::new("Tags", &tagListType),
            Member::new("ContextProvider", &ContextProvider),
            Member::new("IdentityCenterInstanceArn", &identityCenterInstanceArnType),
        ],
    );
    pub static CreateOpenIDConnectProviderResponse: Shape = Shape::structure(
        "CreateOpenIDConnectProviderResponse",
        &[Member::new("OpenIDConnectProviderArn", &arnType), Member::new("Tags", &tagListType)],
    );
    pub static CreatePolicyRequest: Shape = Shape::structure(
        "CreatePolicyRequest",
        &[
            Member::new("PolicyName", &policyNameType).required(),
            Member::new("Path", &policyPathType),
            Member::new("PolicyDocument", &policyDocumentType).required(),
            Member::new("Description", &policyDescriptionType),
            Member::new("Tags", &tagListType),
        ],
    );
    pub static CreatePolicyResponse: Shape =
        Shape::structure("CreatePolicyResponse", &[Member::new("Policy", &Policy)]);
    pub static CreatePolicyVersionRequest: Shape = Shape::structure(
        "CreatePolicyVersionRequest",
        &[
            Member::new("PolicyArn", &arnType).required(),
            Member::new("PolicyDocument", &policyDocumentType).required(),
            Member::new("SetAsDefault", &BOOLEAN),
        ],
    );
    pub static CreatePolicyVersionResponse: Shape =
        Shape::structure("CreatePolicyVersionResponse", &[Member::new("PolicyVersion", &PolicyVersion)]);
    pub static CreateRoleRequest: Shape = Shape::structure(
        "CreateRoleRequest",
        &[
            Member::new("Path", &pathType),
            Member::new("RoleName", &roleNameType).required(),
            Member::new("AssumeRolePolicyDocument", &policyDocumentType).required(),
            Member::new("Description", &roleDescriptionType),
            Member::new("MaxSessionDuration", &roleMaxSessionDurationType),
            Member::new("MaxSigninSessionDuration", &maxSigninSessionDurationType),
            Member::new("PermissionsBoundary", &arnType),
            Member::new("Tags", &tagListType),
        ],
    );
    pub static CreateRoleResponse: Shape =
        Shape::structure("CreateRoleResponse", &[Member::new("Role", &Role).required()]);
    pub static CreateServiceLinkedRoleRequest: Shape = Shape::structure(
        "CreateServiceLinkedRoleRequest",
        &[
            Member::new("AWSServiceName", &groupNameType).required(),
            Member::new("Description", &roleDescriptionType),
            Member::new("CustomSuffix", &customSuffixType),
        ],
    );
    pub static CreateServiceLinkedRoleResponse: Shape =
        Shape::structure("CreateServiceLinkedRoleResponse", &[Member::new("Role", &Role)]);
    pub static CreateUserRequest: Shape = Shape::structure(
        "CreateUserRequest",
        &[
            Member::new("Path", &pathType),
            Member::new("UserName", &userNameType).required(),
            Member::new("PermissionsBoundary", &arnType),
            Member::new("Tags", &tagListType),
        ],
    );
    pub static CreateUserResponse: Shape = Shape::structure("CreateUserResponse", &[Member::new("User", &User)]);
    pub static DeleteAccessKeyRequest: Shape = Shape::structure(
        "DeleteAccessKeyRequest",
        &[Member::new("UserName", &existingUserNameType), Member::new("AccessKeyId", &accessKeyIdType).required()],
    );
    pub static DeleteAccountAliasRequest: Shape =
        Shape::structure("DeleteAccountAliasRequest", &[Member::new("AccountAlias", &accountAliasType).required()]);
    pub static DeleteConflictException: Shape =
        Shape::structure("DeleteConflictException", &[Member::new("message", &TEXT)]);
    pub static DeleteGroupPolicyRequest: Shape = Shape::structure(
        "DeleteGroupPolicyRequest",
        &[Member::new("GroupName", &groupNameType).required(), Member::new("PolicyName", &policyNameType).required()],
    );
    pub static DeleteGroupRequest: Shape =
        Shape::structure("DeleteGroupRequest", &[Member::new("GroupName", &groupNameType).required()]);
    pub static DeleteInstanceProfileRequest: Shape = Shape::structure(
        "DeleteInstanceProfileRequest",
        &[Member::new("InstanceProfileName", &instanceProfileNameType).required()],
    );
    pub static DeleteOpenIDConnectProviderRequest: Shape = Shape::structure(
        "DeleteOpenIDConnectProviderRequest",
        &[Member::new("OpenIDConnectProviderArn", &arnType).required()],
    );
    pub static DeletePolicyRequest: Shape =
        Shape::structure("DeletePolicyRequest", &[Member::new("PolicyArn", &arnType).required()]);
    pub static DeletePolicyVersionRequest: Shape = Shape::structure(
        "DeletePolicyVersionRequest",
        &[Member::new("PolicyArn", &arnType).required(), Member::new("VersionId", &policyVersionIdType).required()],
    );
    pub static DeleteRolePermissionsBoundaryRequest: Shape =
        Shape::structure("DeleteRolePermissionsBoundaryRequest", &[Member::new("RoleName", &roleNameType).required()]);
    pub static DeleteRolePolicyRequest: Shape = Shape::structure(
        "DeleteRolePolicyRequest",
        &[Member::new("RoleName", &roleNameType).required(), Member::new("PolicyName", &policyNameType).required()],
    );
    pub static DeleteRoleRequest: Shape =
        Shape::structure("DeleteRoleRequest", &[Member::new("RoleName", &roleNameType).required()]);
    pub static DeleteUserPermissionsBoundaryRequest: Shape =
        Shape::structure("DeleteUserPermissionsBoundaryRequest", &[Member::new("UserName", &userNameType).required()]);
    pub static DeleteUserPolicyRequest: Shape = Shape::structure(
        "DeleteUserPolicyRequest",
        &[
            Member::new("UserName", &existingUserNameType).required(),
            Member::new("PolicyName", &policyNameType).required(),
        ],
    );
    pub static DeleteUserRequest: Shape =
        Shape::structure("DeleteUserRequest", &[Member::new("UserName", &existingUserNameType).required()]);
    pub static DetachGroupPolicyRequest: Shape = Shape::structure(
        "DetachGroupPolicyRequest",
        &[Member::new("GroupName", &groupNameType).required(), Member::new("PolicyArn", &arnType).required()],
    );
    pub static DetachRolePolicyRequest: Shape = Shape::structure(
        "DetachRolePolicyRequest",
        &[Member::new("RoleName", &roleNameType).required(), Member::new("PolicyArn", &arnType).required()],
    );
    pub static DetachUserPolicyRequest: Shape = Shape::structure(
        "DetachUserPolicyRequest",
        &[Member::new("UserName", &userNameType).required(), Member::new("PolicyArn", &arnType).required()],
    );
    pub static EntityAlreadyExistsException: Shape =
        Shape::structure("EntityAlreadyExistsException", &[Member::new("message", &TEXT)]);
    pub static EntityTemporarilyUnmodifiableException: Shape =
        Shape::structure("EntityTemporarilyUnmodifiableException", &[Member::new("message", &TEXT)]);
    pub static EntityType: Shape = Shape::string("EntityType").of(super::EntityType::VALUES);
    pub static EvalDecisionDetailsType: Shape = Shape::map("EvalDecisionDetailsType", &TEXT, &TEXT);
    pub static EvaluationResult: Shape = Shape::structure(
        "EvaluationResult",
        &[
            Member::new("EvalActionName", &ActionNameType).required(),
            Member::new("EvalResourceName", &ResourceNameType),
            Member::new("EvalDecision", &TEXT).required(),
            Member::new("MatchedStatements", &StatementListType),
            Member::new("MissingContextValues", &ContextKeyNamesResultListType),
            Member::new("OrganizationsDecisionDetail", &OrganizationsDecisionDetail),
            Member::new("PermissionsBoundaryDecisionDetail", &PermissionsBoundaryDecisionDetail),
            Member::new("EvalDecisionDetails", &EvalDecisionDetailsType),
            Member::new("ResourceSpecificResults", &ResourceSpecificResultListType),
        ],
    );
    pub static EvaluationResultsListType: Shape = Shape::list("EvaluationResultsListType", &EvaluationResult);
    pub static GetAccessKeyLastUsedRequest: Shape =
        Shape::structure("GetAccessKeyLastUsedRequest", &[Member::new("AccessKeyId", &accessKeyIdType).required()]);
    pub static GetAccessKeyLastUsedResponse: Shape = Shape::structure(
        "GetAccessKeyLastUsedResponse",
        &[Member::new("UserName", &existingUserNameType), Member::new("AccessKeyLastUsed", &AccessKeyLastUsed)],
    );
    pub static GetAccountAuthorizationDetailsRequest: Shape = Shape::structure(
        "GetAccountAuthorizationDetailsRequest",
        &[
            Member::new("Filter", &entityListType),
            Member::new("MaxItems", &maxItemsType),
            Member::new("Marker", &markerType),
        ],
    );
    pub static GetAccountAuthorizationDetailsResponse: Shape = Shape::structure(
        "GetAccountAuthorizationDetailsResponse",
        &[
            Member::new("UserDetailList", &userDetailListType),
            Member::new("GroupDetailList", &groupDetailListType),
            Member::new("RoleDetailList", &roleDetailListType),
            Member::new("Policies", &ManagedPolicyDetailListType),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static GetAccountSummaryResponse: Shape =
        Shape::structure("GetAccountSummaryResponse", &[Member::new("SummaryMap", &summaryMapType)]);
    pub static GetContextKeysForCustomPolicyRequest: Shape = Shape::structure(
        "GetContextKeysForCustomPolicyRequest",
        &[Member::new("PolicyInputList", &SimulationPolicyListType).required()],
    );
    pub static GetContextKeysForPolicyResponse: Shape = Shape::structure(
        "GetContextKeysForPolicyResponse",
        &[Member::new("ContextKeyNames", &ContextKeyNamesResultListType)],
    );
    pub static GetContextKeysForPrincipalPolicyRequest: Shape = Shape::structure(
        "GetContextKeysForPrincipalPolicyRequest",
        &[
            Member::new("PolicySourceArn", &arnType).required(),
            Member::new("PolicyInputList", &SimulationPolicyListType),
        ],
    );
    pub static GetGroupPolicyRequest: Shape = Shape::structure(
        "GetGroupPolicyRequest",
        &[Member::new("GroupName", &groupNameType).required(), Member::new("PolicyName", &policyNameType).required()],
    );
    pub static GetGroupPolicyResponse: Shape = Shape::structure(
        "GetGroupPolicyResponse",
        &[
            Member::new("GroupName", &groupNameType).required(),
            Member::new("PolicyName", &policyNameType).required(),
            Member::new("PolicyDocument", &policyDocumentType).required(),
        ],
    );
    pub static GetGroupRequest: Shape = Shape::structure(
        "GetGroupRequest",
        &[
            Member::new("GroupName", &groupNameType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static GetGroupResponse: Shape = Shape::structure(
        "GetGroupResponse",
        &[
            Member::new("Group", &Group).required(),
            Member::new("Users", &userListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static GetInstanceProfileRequest: Shape = Shape::structure(
        "GetInstanceProfileRequest",
        &[Member::new("InstanceProfileName", &instanceProfileNameType).required()],
    );
    pub static GetInstanceProfileResponse: Shape =
        Shape::structure("GetInstanceProfileResponse", &[Member::new("InstanceProfile", &InstanceProfile).required()]);
    pub static GetOpenIDConnectProviderRequest: Shape = Shape::structure(
        "GetOpenIDConnectProviderRequest",
        &[Member::new("OpenIDConnectProviderArn", &arnType).required()],
    );
    pub static GetOpenIDConnectProviderResponse: Shape = Shape::structure(
        "GetOpenIDConnectProviderResponse",
        &[
            Member::new("Url", &OpenIDConnectProviderUrlType),
            Member::new("ClientIDList", &clientIDListType),
            Member::new("ThumbprintList", &thumbprintListType),
            Member::new("CreateDate", &ISO_8601),
            Member::new("Tags", &tagListType),
            Member::new("ContextProvider", &ContextProvider),
            Member::new("IdentityCenterInstanceArn", &identityCenterInstanceArnType),
            Member::new("IdentityStoreArn", &arnType),
        ],
    );
    pub static GetPolicyRequest: Shape =
        Shape::structure("GetPolicyRequest", &[Member::new("PolicyArn", &arnType).required()]);
    pub static GetPolicyResponse: Shape = Shape::structure("GetPolicyResponse", &[Member::new("Policy", &Policy)]);
    pub static GetPolicyVersionRequest: Shape = Shape::structure(
        "GetPolicyVersionRequest",
        &[Member::new("PolicyArn", &arnType).required(), Member::new("VersionId", &policyVersionIdType).required()],
    );
    pub static GetPolicyVersionResponse: Shape =
        Shape::structure("GetPolicyVersionResponse", &[Member::new("PolicyVersion", &PolicyVersion)]);
    pub static GetRolePolicyRequest: Shape = Shape::structure(
        "GetRolePolicyRequest",
        &[Member::new("RoleName", &roleNameType).required(), Member::new("PolicyName", &policyNameType).required()],
    );
    pub static GetRolePolicyResponse: Shape = Shape::structure(
        "GetRolePolicyResponse",
        &[
            Member::new("RoleName", &roleNameType).required(),
            Member::new("PolicyName", &policyNameType).required(),
            Member::new("PolicyDocument", &policyDocumentType).required(),
        ],
    );
    pub static GetRoleRequest: Shape =
        Shape::structure("GetRoleRequest", &[Member::new("RoleName", &roleNameType).required()]);
    pub static GetRoleResponse: Shape = Shape::structure("GetRoleResponse", &[Member::new("Role", &Role).required()]);
    pub static GetUserPolicyRequest: Shape = Shape::structure(
        "GetUserPolicyRequest",
        &[
            Member::new("UserName", &existingUserNameType).required(),
            Member::new("PolicyName", &policyNameType).required(),
        ],
    );
    pub static GetUserPolicyResponse: Shape = Shape::structure(
        "GetUserPolicyResponse",
        &[
            Member::new("UserName", &existingUserNameType).required(),
            Member::new("PolicyName", &policyNameType).required(),
            Member::new("PolicyDocument", &policyDocumentType).required(),
        ],
    );
    pub static GetUserRequest: Shape =
        Shape::structure("GetUserRequest", &[Member::new("UserName", &existingUserNameType)]);
    pub static GetUserResponse: Shape = Shape::structure("GetUserResponse", &[Member::new("User", &User).required()]);
    pub static Group: Shape = Shape::structure(
        "Group",
        &[
            Member::new("Path", &pathType).required(),
            Member::new("GroupName", &groupNameType).required(),
            Member::new("GroupId", &TEXT).required(),
            Member::new("Arn", &arnType).required(),
            Member::new("CreateDate", &ISO_8601).required(),
        ],
    );
    pub static GroupDetail: Shape = Shape::structure(
        "GroupDetail",
        &[
            Member::new("Path", &pathType),
            Member::new("GroupName", &groupNameType),
            Member::new("GroupId", &TEXT),
            Member::new("Arn", &arnType),
            Member::new("CreateDate", &ISO_8601),
            Member::new("GroupPolicyList", &policyDetailListType),
            Member::new("AttachedManagedPolicies", &attachedPoliciesListType),
        ],
    );
    pub static InlinePolicyIdentifierType: Shape = Shape::structure(
        "InlinePolicyIdentifierType",
        &[
            Member::new("PolicyName", &policyNameType).required(),
            Member::new("AttachmentType", &AttachmentType).required(),
            Member::new("AttachmentName", &AttachmentName).required(),
        ],
    );
    pub static InstanceProfile: Shape = Shape::structure(
        "InstanceProfile",
        &[
            Member::new("Path", &pathType).required(),
            Member::new("InstanceProfileName", &instanceProfileNameType).required(),
            Member::new("InstanceProfileId", &TEXT).required(),
            Member::new("Arn", &arnType).required(),
            Member::new("CreateDate", &ISO_8601).required(),
            Member::new("Roles", &roleListType).required(),
            Member::new("Tags", &tagListType),
        ],
    );
    pub static InvalidInputException: Shape =
        Shape::structure("InvalidInputException", &[Member::new("message", &TEXT)]);
    pub static LimitExceededException: Shape =
        Shape::structure("LimitExceededException", &[Member::new("message", &TEXT)]);
    pub static ListAccessKeysRequest: Shape = Shape::structure(
        "ListAccessKeysRequest",
        &[
            Member::new("UserName", &existingUserNameType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListAccessKeysResponse: Shape = Shape::structure(
        "ListAccessKeysResponse",
        &[
            Member::new("AccessKeyMetadata", &accessKeyMetadataListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListAccountAliasesRequest: Shape = Shape::structure(
        "ListAccountAliasesRequest",
        &[Member::new("Marker", &markerType), Member::new("MaxItems", &maxItemsType)],
    );
    pub static ListAccountAliasesResponse: Shape = Shape::structure(
        "ListAccountAliasesResponse",
        &[
            Member::new("AccountAliases", &accountAliasListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListAttachedGroupPoliciesRequest: Shape = Shape::structure(
        "ListAttachedGroupPoliciesRequest",
        &[
            Member::new("GroupName", &groupNameType).required(),
            Member::new("PathPrefix", &policyPathType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListAttachedGroupPoliciesResponse: Shape = Shape::structure(
        "ListAttachedGroupPoliciesResponse",
        &[
            Member::new("AttachedPolicies", &attachedPoliciesListType),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListAttachedRolePoliciesRequest: Shape = Shape::structure(
        "ListAttachedRolePoliciesRequest",
        &[
            Member::new("RoleName", &roleNameType).required(),
            Member::new("PathPrefix", &policyPathType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListAttachedRolePoliciesResponse: Shape = Shape::structure(
        "ListAttachedRolePoliciesResponse",
        &[
            Member::new("AttachedPolicies", &attachedPoliciesListType),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListAttachedUserPoliciesRequest: Shape = Shape::structure(
        "ListAttachedUserPoliciesRequest",
        &[
            Member::new("UserName", &userNameType).required(),
            Member::new("PathPrefix", &policyPathType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListAttachedUserPoliciesResponse: Shape = Shape::structure(
        "ListAttachedUserPoliciesResponse",
        &[
            Member::new("AttachedPolicies", &attachedPoliciesListType),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListEntitiesForPolicyRequest: Shape = Shape::structure(
        "ListEntitiesForPolicyRequest",
        &[
            Member::new("PolicyArn", &arnType).required(),
            Member::new("EntityFilter", &EntityType),
            Member::new("PathPrefix", &pathType),
            Member::new("PolicyUsageFilter", &PolicyUsageType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListEntitiesForPolicyResponse: Shape = Shape::structure(
        "ListEntitiesForPolicyResponse",
        &[
            Member::new("PolicyGroups", &PolicyGroupListType),
            Member::new("PolicyUsers", &PolicyUserListType),
            Member::new("PolicyRoles", &PolicyRoleListType),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListGroupPoliciesRequest: Shape = Shape::structure(
        "ListGroupPoliciesRequest",
        &[
            Member::new("GroupName", &groupNameType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListGroupPoliciesResponse: Shape = Shape::structure(
        "ListGroupPoliciesResponse",
        &[
            Member::new("PolicyNames", &policyNameListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListGroupsForUserRequest: Shape = Shape::structure(
        "ListGroupsForUserRequest",
        &[
            Member::new("UserName", &existingUserNameType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListGroupsForUserResponse: Shape = Shape::structure(
        "ListGroupsForUserResponse",
        &[
            Member::new("Groups", &groupListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListGroupsRequest: Shape = Shape::structure(
        "ListGroupsRequest",
        &[
            Member::new("PathPrefix", &pathPrefixType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListGroupsResponse: Shape = Shape::structure(
        "ListGroupsResponse",
        &[
            Member::new("Groups", &groupListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListInstanceProfilesForRoleRequest: Shape = Shape::structure(
        "ListInstanceProfilesForRoleRequest",
        &[
            Member::new("RoleName", &roleNameType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListInstanceProfilesForRoleResponse: Shape = Shape::structure(
        "ListInstanceProfilesForRoleResponse",
        &[
            Member::new("InstanceProfiles", &instanceProfileListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListInstanceProfilesRequest: Shape = Shape::structure(
        "ListInstanceProfilesRequest",
        &[
            Member::new("PathPrefix", &pathPrefixType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListInstanceProfilesResponse: Shape = Shape::structure(
        "ListInstanceProfilesResponse",
        &[
            Member::new("InstanceProfiles", &instanceProfileListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListOpenIDConnectProvidersRequest: Shape = Shape::structure("ListOpenIDConnectProvidersRequest", &[]);
    pub static ListOpenIDConnectProvidersResponse: Shape = Shape::structure(
        "ListOpenIDConnectProvidersResponse",
        &[Member::new("OpenIDConnectProviderList", &OpenIDConnectProviderListType)],
    );
    pub static ListPoliciesRequest: Shape = Shape::structure(
        "ListPoliciesRequest",
        &[
            Member::new("Scope", &policyScopeType),
            Member::new("OnlyAttached", &BOOLEAN),
            Member::new("PathPrefix", &policyPathType),
            Member::new("PolicyUsageFilter", &PolicyUsageType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListPoliciesResponse: Shape = Shape::structure(
        "ListPoliciesResponse",
        &[Member::new("Policies", &policyListType), Member::new("IsTruncated", &BOOLEAN), Member::new("Marker", &TEXT)],
    );
    pub static ListPolicyTagsRequest: Shape = Shape::structure(
        "ListPolicyTagsRequest",
        &[
            Member::new("PolicyArn", &arnType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListPolicyTagsResponse: Shape = Shape::structure(
        "ListPolicyTagsResponse",
        &[
            Member::new("Tags", &tagListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListPolicyVersionsRequest: Shape = Shape::structure(
        "ListPolicyVersionsRequest",
        &[
            Member::new("PolicyArn", &arnType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListPolicyVersionsResponse: Shape = Shape::structure(
        "ListPolicyVersionsResponse",
        &[
            Member::new("Versions", &policyDocumentVersionListType),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListRolePoliciesRequest: Shape = Shape::structure(
        "ListRolePoliciesRequest",
        &[
            Member::new("RoleName", &roleNameType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListRolePoliciesResponse: Shape = Shape::structure(
        "ListRolePoliciesResponse",
        &[
            Member::new("PolicyNames", &policyNameListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListRoleTagsRequest: Shape = Shape::structure(
        "ListRoleTagsRequest",
        &[
            Member::new("RoleName", &roleNameType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListRoleTagsResponse: Shape = Shape::structure(
        "ListRoleTagsResponse",
        &[
            Member::new("Tags", &tagListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListRolesRequest: Shape = Shape::structure(
        "ListRolesRequest",
        &[
            Member::new("PathPrefix", &pathPrefixType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListRolesResponse: Shape = Shape::structure(
        "ListRolesResponse",
        &[
            Member::new("Roles", &roleListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListUserPoliciesRequest: Shape = Shape::structure(
        "ListUserPoliciesRequest",
        &[
            Member::new("UserName", &existingUserNameType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListUserPoliciesResponse: Shape = Shape::structure(
        "ListUserPoliciesResponse",
        &[
            Member::new("PolicyNames", &policyNameListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListUserTagsRequest: Shape = Shape::structure(
        "ListUserTagsRequest",
        &[
            Member::new("UserName", &existingUserNameType).required(),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListUserTagsResponse: Shape = Shape::structure(
        "ListUserTagsResponse",
        &[
            Member::new("Tags", &tagListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static ListUsersRequest: Shape = Shape::structure(
        "ListUsersRequest",
        &[
            Member::new("PathPrefix", &pathPrefixType),
            Member::new("Marker", &markerType),
            Member::new("MaxItems", &maxItemsType),
        ],
    );
    pub static ListUsersResponse: Shape = Shape::structure(
        "ListUsersResponse",
        &[
            Member::new("Users", &userListType).required(),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static MalformedPolicyDocumentException: Shape =
        Shape::structure("MalformedPolicyDocumentException", &[Member::new("message", &TEXT)]);
    pub static ManagedPolicyDetail: Shape = Shape::structure(
        "ManagedPolicyDetail",
        &[
            Member::new("PolicyName", &policyNameType),
            Member::new("PolicyId", &TEXT),
            Member::new("Arn", &arnType),
            Member::new("Path", &policyPathType),
            Member::new("DefaultVersionId", &policyVersionIdType),
            Member::new("AttachmentCount", &INTEGER),
            Member::new("PermissionsBoundaryUsageCount", &INTEGER),
            Member::new("IsAttachable", &BOOLEAN),
            Member::new("Description", &policyDescriptionType),
            Member::new("CreateDate", &ISO_8601),
            Member::new("UpdateDate", &ISO_8601),
            Member::new("PolicyVersionList", &policyDocumentVersionListType),
        ],
    );
    pub static ManagedPolicyDetailListType: Shape = Shape::list("ManagedPolicyDetailListType", &ManagedPolicyDetail);
    pub static NoSuchEntityException: Shape =
        Shape::structure("NoSuchEntityException", &[Member::new("message", &TEXT)]);
    pub static OpenIDConnectProviderListEntry: Shape = Shape::structure(
        "OpenIDConnectProviderListEntry",
        &[Member::new("Arn", &arnType), Member::new("IsTrustedIdentityPropagationEnabled", &BOOLEAN)],
    );
    pub static OpenIDConnectProviderListType: Shape =
        Shape::list("OpenIDConnectProviderListType", &OpenIDConnectProviderListEntry);
    pub static OpenIDConnectProviderUrlType: Shape = Shape::string("OpenIDConnectProviderUrlType").min(1).max(255);
    pub static OpenIdIdpCommunicationErrorException: Shape =
        Shape::structure("OpenIdIdpCommunicationErrorException", &[Member::new("message", &TEXT)]);
    pub static OrderedOrganizationPolicyType: Shape = Shape::structure(
        "OrderedOrganizationPolicyType",
        &[Member::new("ServiceControlPolicyInputList", &SimulationPolicyListType)],
    );
    pub static OrganizationPolicyListType: Shape =
        Shape::list("OrganizationPolicyListType", &OrderedOrganizationPolicyType).max(7);
    pub static OrganizationsDecisionDetail: Shape =
        Shape::structure("OrganizationsDecisionDetail", &[Member::new("AllowedByOrganizations", &BOOLEAN)]);
    pub static PermissionsBoundaryDecisionDetail: Shape =
        Shape::structure("PermissionsBoundaryDecisionDetail", &[Member::new("AllowedByPermissionsBoundary", &BOOLEAN)]);
    pub static Policy: Shape = Shape::structure(
        "Policy",
        &[
            Member::new("PolicyName", &policyNameType),
            Member::new("PolicyId", &TEXT),
            Member::new("Arn", &arnType),
            Member::new("Path", &policyPathType),
            Member::new("DefaultVersionId", &policyVersionIdType),
            Member::new("AttachmentCount", &INTEGER),
            Member::new("PermissionsBoundaryUsageCount", &INTEGER),
            Member::new("IsAttachable", &BOOLEAN),
            Member::new("Description", &policyDescriptionType),
            Member::new("CreateDate", &ISO_8601),
            Member::new("UpdateDate", &ISO_8601),
            Member::new("Tags", &tagListType),
        ],
    );
    pub static PolicyDetail: Shape = Shape::structure(
        "PolicyDetail",
        &[Member::new("PolicyName", &policyNameType), Member::new("PolicyDocument", &policyDocumentType)],
    );
    pub static PolicyEvaluationException: Shape =
        Shape::structure("PolicyEvaluationException", &[Member::new("message", &TEXT)]);
    pub static PolicyExclusionsListType: Shape = Shape::list("PolicyExclusionsListType", &PolicyIdentifier).max(256);
    pub static PolicyGroup: Shape =
        Shape::structure("PolicyGroup", &[Member::new("GroupName", &groupNameType), Member::new("GroupId", &TEXT)]);
    pub static PolicyGroupListType: Shape = Shape::list("PolicyGroupListType", &PolicyGroup);
    pub static PolicyIdentifier: Shape = Shape::structure(
        "PolicyIdentifier",
        &[
            Member::new("PolicyType", &PolicyIdentifierPolicyType),
            Member::new("PolicyArn", &arnType),
            Member::new("InlinePolicyIdentifier", &InlinePolicyIdentifierType),
        ],
    )
    .union();
    pub static PolicyIdentifierPolicyType: Shape =
        Shape::string("PolicyIdentifierPolicyType").of(super::PolicyIdentifierPolicyType::VALUES);
    pub static PolicyNotAttachableException: Shape =
        Shape::structure("PolicyNotAttachableException", &[Member::new("message", &TEXT)]);
    pub static PolicyRole: Shape =
        Shape::structure("PolicyRole", &[Member::new("RoleName", &roleNameType), Member::new("RoleId", &TEXT)]);
    pub static PolicyRoleListType: Shape = Shape::list("PolicyRoleListType", &PolicyRole);
    pub static PolicyUsageType: Shape = Shape::string("PolicyUsageType").of(super::PolicyUsageType::VALUES);
    pub static PolicyUser: Shape =
        Shape::structure("PolicyUser", &[Member::new("UserName", &userNameType), Member::new("UserId", &TEXT)]);
    pub static PolicyUserListType: Shape = Shape::list("PolicyUserListType", &PolicyUser);
    pub static PolicyVersion: Shape = Shape::structure(
        "PolicyVersion",
        &[
            Member::new("Document", &policyDocumentType),
            Member::new("VersionId", &policyVersionIdType),
            Member::new("IsDefaultVersion", &BOOLEAN),
            Member::new("CreateDate", &ISO_8601),
        ],
    );
    pub static Position: Shape =
        Shape::structure("Position", &[Member::new("Line", &INTEGER), Member::new("Column", &INTEGER)]);
    pub static PutGroupPolicyRequest: Shape = Shape::structure(
        "PutGroupPolicyRequest",
        &[
            Member::new("GroupName", &groupNameType).required(),
            Member::new("PolicyName", &policyNameType).required(),
            Member::new("PolicyDocument", &policyDocumentType).required(),
        ],
    );
    pub static PutRolePermissionsBoundaryRequest: Shape = Shape::structure(
        "PutRolePermissionsBoundaryRequest",
        &[Member::new("RoleName", &roleNameType).required(), Member::new("PermissionsBoundary", &arnType).required()],
    );
    pub static PutRolePolicyRequest: Shape = Shape::structure(
        "PutRolePolicyRequest",
        &[
            Member::new("RoleName", &roleNameType).required(),
            Member::new("PolicyName", &policyNameType).required(),
            Member::new("PolicyDocument", &policyDocumentType).required(),
        ],
    );
    pub static PutUserPermissionsBoundaryRequest: Shape = Shape::structure(
        "PutUserPermissionsBoundaryRequest",
        &[Member::new("UserName", &userNameType).required(), Member::new("PermissionsBoundary", &arnType).required()],
    );
    pub static PutUserPolicyRequest: Shape = Shape::structure(
        "PutUserPolicyRequest",
        &[
            Member::new("UserName", &existingUserNameType).required(),
            Member::new("PolicyName", &policyNameType).required(),
            Member::new("PolicyDocument", &policyDocumentType).required(),
        ],
    );
    pub static RemoveClientIDFromOpenIDConnectProviderRequest: Shape = Shape::structure(
        "RemoveClientIDFromOpenIDConnectProviderRequest",
        &[
            Member::new("OpenIDConnectProviderArn", &arnType).required(),
            Member::new("ClientID", &clientIDType).required(),
        ],
    );
    pub static RemoveRoleFromInstanceProfileRequest: Shape = Shape::structure(
        "RemoveRoleFromInstanceProfileRequest",
        &[
            Member::new("InstanceProfileName", &instanceProfileNameType).required(),
            Member::new("RoleName", &roleNameType).required(),
        ],
    );
    pub static RemoveUserFromGroupRequest: Shape = Shape::structure(
        "RemoveUserFromGroupRequest",
        &[
            Member::new("GroupName", &groupNameType).required(),
            Member::new("UserName", &existingUserNameType).required(),
        ],
    );
    pub static ResourceHandlingOptionType: Shape = Shape::string("ResourceHandlingOptionType").min(1).max(64);
    pub static ResourceNameListType: Shape = Shape::list("ResourceNameListType", &ResourceNameType);
    pub static ResourceNameType: Shape = Shape::string("ResourceNameType").min(1).max(2048);
    pub static ResourceSpecificResult: Shape = Shape::structure(
        "ResourceSpecificResult",
        &[
            Member::new("EvalResourceName", &ResourceNameType).required(),
            Member::new("EvalResourceDecision", &TEXT).required(),
            Member::new("MatchedStatements", &StatementListType),
            Member::new("MissingContextValues", &ContextKeyNamesResultListType),
            Member::new("EvalDecisionDetails", &EvalDecisionDetailsType),
            Member::new("PermissionsBoundaryDecisionDetail", &PermissionsBoundaryDecisionDetail),
        ],
    );
    pub static ResourceSpecificResultListType: Shape =
        Shape::list("ResourceSpecificResultListType", &ResourceSpecificResult);
    pub static Role: Shape = Shape::structure(
        "Role",
        &[
            Member::new("Path", &pathType).required(),
            Member::new("RoleName", &roleNameType).required(),
            Member::new("RoleId", &TEXT).required(),
            Member::new("Arn", &arnType).required(),
            Member::new("CreateDate", &ISO_8601).required(),
            Member::new("AssumeRolePolicyDocument", &policyDocumentType),
            Member::new("Description", &roleDescriptionType),
            Member::new("MaxSessionDuration", &roleMaxSessionDurationType),
            Member::new("MaxSigninSessionDuration", &maxSigninSessionDurationType),
            Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
            Member::new("Tags", &tagListType),
            Member::new("RoleLastUsed", &RoleLastUsed),
            Member::new("SourceRoleTemplate", &SourceRoleTemplate),
        ],
    );
    pub static RoleDetail: Shape = Shape::structure(
        "RoleDetail",
        &[
            Member::new("Path", &pathType),
            Member::new("RoleName", &roleNameType),
            Member::new("RoleId", &TEXT),
            Member::new("Arn", &arnType),
            Member::new("CreateDate", &ISO_8601),
            Member::new("AssumeRolePolicyDocument", &policyDocumentType),
            Member::new("InstanceProfileList", &instanceProfileListType),
            Member::new("RolePolicyList", &policyDetailListType),
            Member::new("AttachedManagedPolicies", &attachedPoliciesListType),
            Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
            Member::new("Tags", &tagListType),
            Member::new("RoleLastUsed", &RoleLastUsed),
        ],
    );
    pub static RoleLastUsed: Shape =
        Shape::structure("RoleLastUsed", &[Member::new("LastUsedDate", &ISO_8601), Member::new("Region", &TEXT)]);
    pub static ServiceFailureException: Shape =
        Shape::structure("ServiceFailureException", &[Member::new("message", &TEXT)]);
    pub static SetDefaultPolicyVersionRequest: Shape = Shape::structure(
        "SetDefaultPolicyVersionRequest",
        &[Member::new("PolicyArn", &arnType).required(), Member::new("VersionId", &policyVersionIdType).required()],
    );
    pub static SimulateCustomPolicyRequest: Shape = Shape::structure(
        "SimulateCustomPolicyRequest",
        &[
            Member::new("PolicyInputList", &SimulationPolicyListType).required(),
            Member::new("PermissionsBoundaryPolicyInputList", &SimulationPolicyListType),
            Member::new("OrderedOrganizationPolicyInputList", &OrganizationPolicyListType),
            Member::new("ActionNames", &ActionNameListType).required(),
            Member::new("ResourceArns", &ResourceNameListType),
            Member::new("ResourcePolicy", &policyDocumentType),
            Member::new("ResourceOwner", &ResourceNameType),
            Member::new("CallerArn", &ResourceNameType),
            Member::new("ContextEntries", &ContextEntryListType),
            Member::new("ResourceHandlingOption", &ResourceHandlingOptionType),
            Member::new("MaxItems", &maxItemsType),
            Member::new("Marker", &markerType),
        ],
    );
    pub static SimulatePolicyResponse: Shape = Shape::structure(
        "SimulatePolicyResponse",
        &[
            Member::new("EvaluationResults", &EvaluationResultsListType),
            Member::new("IsTruncated", &BOOLEAN),
            Member::new("Marker", &TEXT),
        ],
    );
    pub static SimulatePrincipalPolicyRequest: Shape = Shape::structure(
        "SimulatePrincipalPolicyRequest",
        &[
            Member::new("PolicySourceArn", &arnType).required(),
            Member::new("PolicyInputList", &SimulationPolicyListType),
            Member::new("PermissionsBoundaryPolicyInputList", &SimulationPolicyListType),
            Member::new("PolicyExclusionList", &PolicyExclusionsListType),
            Member::new("ActionNames", &ActionNameListType).required(),
            Member::new("ResourceArns", &ResourceNameListType),
            Member::new("ResourcePolicy", &policyDocumentType),
            Member::new("ResourceOwner", &ResourceNameType),
            Member::new("CallerArn", &ResourceNameType),
            Member::new("ContextEntries", &ContextEntryListType),
            Member::new("ResourceHandlingOption", &ResourceHandlingOptionType),
            Member::new("MaxItems", &maxItemsType),
            Member::new("Marker", &markerType),
        ],
    );
    pub static SimulationPolicyListType: Shape = Shape::list("SimulationPolicyListType", &policyDocumentType);
    pub static SourceRoleTemplate: Shape = Shape::structure(
        "SourceRoleTemplate",
        &[Member::new("TemplateArn", &arnType).required(), Member::new("TemplateMinorVersion", &INTEGER).required()],
    );
    pub static Statement: Shape = Shape::structure(
        "Statement",
        &[
            Member::new("SourcePolicyId", &TEXT),
            Member::new("SourcePolicyType", &TEXT),
            Member::new("StartPosition", &Position),
            Member::new("EndPosition", &Position),
        ],
    );
    pub static StatementListType: Shape = Shape::list("StatementListType", &Statement);
    pub static Tag: Shape = Shape::structure(
        "Tag",
        &[Member::new("Key", &tagKeyType).required(), Member::new("Value", &tagValueType).required()],
    );
    pub static TagPolicyRequest: Shape = Shape::structure(
        "TagPolicyRequest",
        &[Member::new("PolicyArn", &arnType).required(), Member::new("Tags", &tagListType).required()],
    );
    pub static TagRoleRequest: Shape = Shape::structure(
        "TagRoleRequest",
        &[Member::new("RoleName", &roleNameType).required(), Member::new("Tags", &tagListType).required()],
    );
    pub static TagUserRequest: Shape = Shape::structure(
        "TagUserRequest",
        &[Member::new("UserName", &existingUserNameType).required(), Member::new("Tags", &tagListType).required()],
    );
    pub static UnmodifiableEntityException: Shape =
        Shape::structure("UnmodifiableEntityException", &[Member::new("message", &TEXT)]);
    pub static UntagPolicyRequest: Shape = Shape::structure(
        "UntagPolicyRequest",
        &[Member::new("PolicyArn", &arnType).required(), Member::new("TagKeys", &tagKeyListType).required()],
    );
    pub static UntagRoleRequest: Shape = Shape::structure(
        "UntagRoleRequest",
        &[Member::new("RoleName", &roleNameType).required(), Member::new("TagKeys", &tagKeyListType).required()],
    );
    pub static UntagUserRequest: Shape = Shape::structure(
        "UntagUserRequest",
        &[
            Member::new("UserName", &existingUserNameType).required(),
            Member::new("TagKeys", &tagKeyListType).required(),
        ],
    );
    pub static UpdateAccessKeyRequest: Shape = Shape::structure(
        "UpdateAccessKeyRequest",
        &[
            Member::new("UserName", &existingUserNameType),
            Member::new("AccessKeyId", &accessKeyIdType).required(),
            Member::new("Status", &statusType).required(),
        ],
    );
    pub static UpdateAssumeRolePolicyRequest: Shape = Shape::structure(
        "UpdateAssumeRolePolicyRequest",
        &[
            Member::new("RoleName", &roleNameType).required(),
            Member::new("PolicyDocument", &policyDocumentType).required(),
        ],
    );
    pub static UpdateGroupRequest: Shape = Shape::structure(
        "UpdateGroupRequest",
        &[
            Member::new("GroupName", &groupNameType).required(),
            Member::new("NewPath", &pathType),
            Member::new("NewGroupName", &groupNameType),
        ],
    );
    pub static UpdateOpenIDConnectProviderThumbprintRequest: Shape = Shape::structure(
        "UpdateOpenIDConnectProviderThumbprintRequest",
        &[
            Member::new("OpenIDConnectProviderArn", &arnType).required(),
            Member::new("ThumbprintList", &thumbprintListType).required(),
        ],
    );
    pub static UpdateRoleDescriptionRequest: Shape = Shape::structure(
        "UpdateRoleDescriptionRequest",
        &[
            Member::new("RoleName", &roleNameType).required(),
            Member::new("Description", &roleDescriptionType).required(),
        ],
    );
    pub static UpdateRoleDescriptionResponse: Shape =
        Shape::structure("UpdateRoleDescriptionResponse", &[Member::new("Role", &Role)]);
    pub static UpdateRoleRequest: Shape = Shape::structure(
        "UpdateRoleRequest",
        &[
            Member::new("RoleName", &roleNameType).required(),
            Member::new("Description", &roleDescriptionType),
            Member::new("MaxSessionDuration", &roleMaxSessionDurationType),
            Member::new("MaxSigninSessionDuration", &maxSigninSessionDurationType),
            Member::new("ResetMaxSigninSessionDuration", &BOOLEAN),
        ],
    );
    pub static UpdateRoleResponse: Shape = Shape::structure("UpdateRoleResponse", &[]);
    pub static UpdateUserRequest: Shape = Shape::structure(
        "UpdateUserRequest",
        &[
            Member::new("UserName", &existingUserNameType).required(),
            Member::new("NewPath", &pathType),
            Member::new("NewUserName", &userNameType),
        ],
    );
    pub static User: Shape = Shape::structure(
        "User",
        &[
            Member::new("Path", &pathType).required(),
            Member::new("UserName", &userNameType).required(),
            Member::new("UserId", &TEXT).required(),
            Member::new("Arn", &arnType).required(),
            Member::new("CreateDate", &ISO_8601).required(),
            Member::new("PasswordLastUsed", &ISO_8601),
            Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
            Member::new("Tags", &tagListType),
        ],
    );
    pub static UserDetail: Shape = Shape::structure(
        "UserDetail",
        &[
            Member::new("Path", &pathType),
            Member::new("UserName", &userNameType),
            Member::new("UserId", &TEXT),
            Member::new("Arn", &arnType),
            Member::new("CreateDate", &ISO_8601),
            Member::new("UserPolicyList", &policyDetailListType),
            Member::new("GroupList", &groupNameListType),
            Member::new("AttachedManagedPolicies", &attachedPoliciesListType),
            Member::new("PermissionsBoundary", &AttachedPermissionsBoundary),
            Member::new("Tags", &tagListType),
        ],
    );
    pub static accessKeyIdType: Shape =
        Shape::string("accessKeyIdType").min(16).max(128).matching(&accessKeyIdType_PATTERN);
    pub static accessKeyMetadataListType: Shape = Shape::list("accessKeyMetadataListType", &AccessKeyMetadata);
    pub static accessKeySecretType: Shape = Shape::string("accessKeySecretType").sensitive();
    pub static accountAliasListType: Shape = Shape::list("accountAliasListType", &accountAliasType);
    pub static accountAliasType: Shape =
        Shape::string("accountAliasType").min(3).max(63).matching(&accountAliasType_PATTERN);
    pub static arnType: Shape = Shape::string("arnType").min(20).max(2048);
    pub static attachedPoliciesListType: Shape = Shape::list("attachedPoliciesListType", &AttachedPolicy);
    pub static clientIDListType: Shape = Shape::list("clientIDListType", &clientIDType);
    pub static clientIDType: Shape = Shape::string("clientIDType").min(1).max(255);
    pub static contextProviderSourceKeyType: Shape = Shape::string("contextProviderSourceKeyType").min(1).max(128);
    pub static contextProviderTargetKeyType: Shape = Shape::string("contextProviderTargetKeyType").min(1).max(128);
    pub static customSuffixType: Shape =
        Shape::string("customSuffixType").min(1).max(64).matching(&AttachmentName_PATTERN);
    pub static entityListType: Shape = Shape::list("entityListType", &EntityType);
    pub static existingUserNameType: Shape =
        Shape::string("existingUserNameType").min(1).max(128).matching(&AttachmentName_PATTERN);
    pub static groupDetailListType: Shape = Shape::list("groupDetailListType", &GroupDetail);
    pub static groupListType: Shape = Shape::list("groupListType", &Group);
    pub static groupNameListType: Shape = Shape::list("groupNameListType", &groupNameType);
    pub static groupNameType: Shape = Shape::string("groupNameType").min(1).max(128).matching(&AttachmentName_PATTERN);
    pub static identityCenterInstanceArnType: Shape = Shape::string("identityCenterInstanceArnType").min(1).max(1224);
    pub static instanceProfileListType: Shape = Shape::list("instanceProfileListType", &InstanceProfile);
    pub static instanceProfileNameType: Shape =
        Shape::string("instanceProfileNameType").min(1).max(128).matching(&AttachmentName_PATTERN);
    pub static keyDefinitionListType: Shape =
        Shape::list("keyDefinitionListType", &ContextProviderKeyDefinition).min(0).max(10);
    pub static markerType: Shape = Shape::string("markerType").min(1).max(320).matching(&markerType_PATTERN);
    pub static maxItemsType: Shape = Shape::integer("maxItemsType").min(1).max(1000);
    pub static maxSigninSessionDurationType: Shape =
        Shape::integer("maxSigninSessionDurationType").min(3600).max(7776000);
    pub static pathPrefixType: Shape =
        Shape::string("pathPrefixType").min(1).max(512).matching(&pathPrefixType_PATTERN);
    pub static pathType: Shape = Shape::string("pathType").min(1).max(512).matching(&pathType_PATTERN);
    pub static policyDescriptionType: Shape = Shape::string("policyDescriptionType").max(1000);
    pub static policyDetailListType: Shape = Shape::list("policyDetailListType", &PolicyDetail);
    pub static policyDocumentType: Shape =
        Shape::string("policyDocumentType").min(1).max(131072).matching(&policyDocumentType_PATTERN);
    pub static policyDocumentVersionListType: Shape = Shape::list("policyDocumentVersionListType", &PolicyVersion);
    pub static policyListType: Shape = Shape::list("policyListType", &Policy);
    pub static policyNameListType: Shape = Shape::list("policyNameListType", &policyNameType);
    pub static policyNameType: Shape =
        Shape::string("policyNameType").min(1).max(128).matching(&AttachmentName_PATTERN);
    pub static policyPathType: Shape =
        Shape::string("policyPathType").min(1).max(512).matching(&policyPathType_PATTERN);
    pub static policyScopeType: Shape = Shape::string("policyScopeType").of(super::PolicyScopeType::VALUES);
    pub static policyVersionIdType: Shape = Shape::string("policyVersionIdType").matching(&policyVersionIdType_PATTERN);
    pub static roleDescriptionType: Shape =
        Shape::string("roleDescriptionType").max(1000).matching(&roleDescriptionType_PATTERN);
    pub static roleDetailListType: Shape = Shape::list("roleDetailListType", &RoleDetail);
    pub static roleListType: Shape = Shape::list("roleListType", &Role);
    pub static roleMaxSessionDurationType: Shape = Shape::integer("roleMaxSessionDurationType").min(3600).max(43200);
    pub static roleNameType: Shape = Shape::string("roleNameType").min(1).max(64).matching(&AttachmentName_PATTERN);
    pub static statusType: Shape = Shape::string("statusType").of(super::StatusType::VALUES);
    pub static subjectTypeValueType: Shape = Shape::string("subjectTypeValueType").min(0).max(128);
    pub static summaryMapType: Shape = Shape::map("summaryMapType", &TEXT, &INTEGER);
    pub static tagKeyListType: Shape = Shape::list("tagKeyListType", &tagKeyType).max(50);
    pub static tagKeyType: Shape = Shape::string("tagKeyType").min(1).max(128).matching(&tagKeyType_PATTERN);
    pub static tagListType: Shape = Shape::list("tagListType", &Tag).max(50);
    pub static tagValueType: Shape = Shape::string("tagValueType").min(0).max(256).matching(&tagValueType_PATTERN);
    pub static thumbprintListType: Shape = Shape::list("thumbprintListType", &thumbprintType);
    pub static thumbprintType: Shape = Shape::string("thumbprintType").min(40).max(40);
    pub static userDetailListType: Shape = Shape::list("userDetailListType", &UserDetail);
    pub static userListType: Shape = Shape::list("userListType", &User);
    pub static userNameType: Shape = Shape::string("userNameType").min(1).max(64).matching(&AttachmentName_PATTERN);
    pub static policyPathType_PATTERN: Pattern =
        Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/", "^(?:((/[A-Za-z0-9\\.,\\+@=_-]+)*)/)$");
    pub static pathType_PATTERN: Pattern = Pattern::new(
        "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
        "^(?:(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F))$",
    );
    pub static tagValueType_PATTERN: Pattern =
        Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
    pub static tagKeyType_PATTERN: Pattern =
        Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$");
    pub static roleDescriptionType_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
        "^(?:[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*)$",
    );
    pub static policyDocumentType_PATTERN: Pattern =
        Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "^(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)$");
    pub static markerType_PATTERN: Pattern = Pattern::new("[\\u0020-\\u00FF]+", "^(?:[\\u0020-\\u00FF]+)$");
    pub static AttachmentName_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", "^(?:[[0-9A-Za-z_]+=,.@-]+)$");
    pub static accessKeyIdType_PATTERN: Pattern = Pattern::new("[\\w]+", "^(?:[[0-9A-Za-z_]]+)$");
    pub static pathPrefixType_PATTERN: Pattern =
        Pattern::new("\\u002F[\\u0021-\\u007F]*", "^(?:\\u002F[\\u0021-\\u007F]*)$");
    pub static accountAliasType_PATTERN: Pattern =
        Pattern::new("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", "^(?:^[a-z0-9]([a-z0-9]|-){1,61}[a-z0-9]$)$")
            .refuses("--");
    pub static policyVersionIdType_PATTERN: Pattern =
        Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?", "^(?:v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?)$");
}
