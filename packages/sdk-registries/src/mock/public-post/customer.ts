/** The one contract that the post has. */
export const customerCode = 'HCC42'
