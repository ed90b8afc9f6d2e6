export { createSignIn, type BegunSignIn, type LogoutOptions, type SignIn } from './create-sign-in.ts'
export { isSignInError, signInErrors, type SignInErrorCode } from './errors.ts'
export type { SignInEndpoints, SignInOptions } from './sign-in-options.ts'
export type { CitizenFacts, ClaimSource, SignedInCitizen, SignInProvider } from './signed-in-citizen.ts'
