/** First part of the address of everything the payment platform has, its pages too. */
export const basePath = '/payment-platform'
