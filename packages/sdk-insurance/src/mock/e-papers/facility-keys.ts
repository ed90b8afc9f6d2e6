/**
 * What the made-up facilities sign their papers with: each a key of RSA 2048, exponent 65537, and a certificate of its own for
 * it. Public on purpose, like all credentials of the mocks: they open nothing.
 */
export interface FacilityKey {
  readonly facilityCode: string
  readonly subjectName: string
  /** Of the public key, hexadecimal; a test proves that it is the one in the certificate. */
  readonly modulus: string
  /** DER, base64. */
  readonly certificate: string
  /** PKCS #8, base64. */
  readonly privateKey: string
}

/** The keys that the gateway knows, by facility. */
export const facilityKeys: readonly FacilityKey[] = [
  {
    facilityCode: '42001',
    subjectName: 'CN=Mock facility 42001, O=Lien Thong mock, C=VN',
    modulus: [
      'b01b8b97d6b87651ed65ee9ce6c9ef74a40187b865fede01fd61fa057bbe3619625cb462e1c947497a5593587204b76ceab1',
      '79a28a9e27fadcab725ff3bc7ce85fdb202fe67e17b378016db087611a0b6d6d8cb7babbd04173666eecc5f553df6d8554c0',
      'd18e221eeb87327b6419792227c8cf597a3f86658408c4e591d392a99fec6c0b32fd57de842cf811ca6a3cdabc9948b357ca',
      'c1f488b4a51fc3069e6b3e2bd5f55e3240b20ed3d2551c21fd61eb76851c4b19ad48379bd3c657a6015272eb93012c4cc2c3',
      '8a59ee99276d17e3c56f794f113daf11fd3f545a0283d323877b49197a9046fd15aa312b404727a0391b9fa5f7b92b4b0e11',
      'aac3535f55b1',
    ].join(''),
    certificate: [
      'MIIDbTCCAlWgAwIBAgIUXTWtfTvJVZf8NwoIy8dUhCI3EZ4wDQYJKoZIhvcNAQELBQAwRTELMAkGA1UEBhMCVk4xGDAWBgNVBAoM',
      'D0xpZW4gVGhvbmcgbW9jazEcMBoGA1UEAwwTTW9jayBmYWNpbGl0eSA0MjAwMTAgFw0yNjExMjUyMjUwMTRaGA8yMTAwMTAyODIy',
      'NTAxNFowRTELMAkGA1UEBhMCVk4xGDAWBgNVBAoMD0xpZW4gVGhvbmcgbW9jazEcMBoGA1UEAwwTTW9jayBmYWNpbGl0eSA0MjAw',
      'MTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBALAbi5fWuHZR7WXunObJ73SkAYe4Zf7eAf1h+gV7vjYZYly0YuHJR0l6',
      'VZNYcgS3bOqxeaKKnif63KtyX/O8fOhf2yAv5n4Xs3gBbbCHYRoLbW2Mt7q70EFzZm7sxfVT322FVMDRjiIe64cye2QZeSInyM9Z',
      'ej+GZYQIxOWR05Kpn+xsCzL9V96ELPgRymo82ryZSLNXysH0iLSlH8MGnms+K9X1XjJAsg7T0lUcIf1h63aFHEsZrUg3m9PGV6YB',
      'UnLrkwEsTMLDilnumSdtF+PFb3lPET2vEf0/VFoCg9Mjh3tJGXqQRv0VqjErQEcnoDkbn6X3uStLDhGqw1NfVbECAwEAAaNTMFEw',
      'HQYDVR0OBBYEFD/VDt4R4Ej/hy4K1ODNW3BpnD5QMB8GA1UdIwQYMBaAFD/VDt4R4Ej/hy4K1ODNW3BpnD5QMA8GA1UdEwEB/wQF',
      'MAMBAf8wDQYJKoZIhvcNAQELBQADggEBAEacQkqtAcQu2qUsjbpMoW70s0QSF6LLQUS93y3bj3J05ySHrzjYNRPMKHQnGNoXkrex',
      'H4JYSga5Mhwo7CnIItzrvBlT0+awZoDgTMyOmiWktLk8khvi/Cv7peERo4V+d+FODqHROVA/t5uLcbctUmMAwmgpY2l1pAh+TFwj',
      'EpnU3FwxyC5WDLNpKa2GaXkq8Onw8cD3o787GflBOUSTssHfkKRnPwWx/BtKbJSrMVH9l9GZSQYBMrhoBYV+iQiwnh/gkYfVJHma',
      '+hO7Oo8SLF9A5lmCo80LdEWgxM0COVfI7TnCT7vZBFM6wOiyLpq6WILDpyK8l4877gOOgf1b3lc=',
    ].join(''),
    privateKey: [
      'MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCwG4uX1rh2Ue1l7pzmye90pAGHuGX+3gH9YfoFe742GWJctGLh',
      'yUdJelWTWHIEt2zqsXmiip4n+tyrcl/zvHzoX9sgL+Z+F7N4AW2wh2EaC21tjLe6u9BBc2Zu7MX1U99thVTA0Y4iHuuHMntkGXki',
      'J8jPWXo/hmWECMTlkdOSqZ/sbAsy/VfehCz4EcpqPNq8mUizV8rB9Ii0pR/DBp5rPivV9V4yQLIO09JVHCH9Yet2hRxLGa1IN5vT',
      'xlemAVJy65MBLEzCw4pZ7pknbRfjxW95TxE9rxH9P1RaAoPTI4d7SRl6kEb9FaoxK0BHJ6A5G5+l97krSw4RqsNTX1WxAgMBAAEC',
      'ggEAAIj2fOdNZFw6wec3+Wi319CSidFQ5TWfp1LpLQoWsyUszAZNd80iPWibPCYPidC610dJwAL2y9blw7mTVAy72ALhvT1k0F5A',
      'qjn3rz3ocoLok39TCysV5pUAqynNLvUdxfOBPrXqquzehbWGc9cZK8+xVJWITj5/+w1oKu0tMBIr9fmrkigdVRhKQR++x46uTnEO',
      'EpPYoSEY3Tmsr+WxPF4jQUxhzkifkyTZHG5HV7ftFpuOuPTtfB3dniQ+LBH4Yz7QGYI9qe1yh0pST55SW8Eo1kcwK9WOWdCDqXlo',
      'lu3MKE23xNzuobP7WIIN7nl83KxZ0B19xC2etnQMC/IAaQKBgQDc7LzA+Tq8j8Z40U1/XCe90VzX/on/LMP5s3EFvj4MDhQeEivM',
      'ietlyZw/rTXqVSo//qGmmeOGhRB7EnpGN+H29kUbj94hurNGnHMphcRmr5S7JHrli4Niq6aylwd91j+fIJRvMsYB6baO05cPKVzw',
      'Ouiu6RrjC+5FSmyxrcK6FQKBgQDMEUKU5SyRx9VMf75fwLqj5cHCDgNnUq4wNqR2oa0Db5XF+LbKiIls+K7zoZy0Ycvph0JP3y2c',
      'nKSTkQCTJjFIscCjhGlVX95N2XKw5eRh5sNLfdAfEQbNUL2xVZkXz+eGgS64tLHYxGgsWdmSzIFZxFJ1u1BzzJNQNLbuz9ogLQKB',
      'gHzH2fTE0EAglOE4lqUQ0AGOdvoocpkGF8q5Z2TvBuyYJxS0/rgQTjy3muD8XC922t46W+NVmAUqsxxQW2+9sItknbPrlnNGmGuR',
      'gho5y6yUD1WETUXJfvQEL6s/UqPolxaxuCT2cJA0CUCykeemXS/ylen1D5Kd8n6AgtP4aLvhAoGAIq2YM/dSAKAF5k8bCeiVjv6f',
      'U5vQBkHtqfHPNv24ignvWMowPfC/8c285VgEaj7oSRIcObiCZsfTy+PrRhZKb8ENLHx27fQxsecO73LRwbVWYMDLmkvpbQCYi8cx',
      'EfPZs2jGiMrkIiMWVNsb9y9bl+ad4LXpMRSFwC6FG8Ykmi0CgYARmq4Y4b1QnH1jAU9vU9DJqXeHiRxiM5OHs3SH8TQyXFxoi4ia',
      '9nxGlaLk65VCioqOcKJ0dp4uHdP9dHHCPnaa7l/Chn4oTPAuXcG3Jzywbn/F1ljvKKuWhvdODp8GOjLc1seyzS4TCH8RxoHfQ3ms',
      'cSuuclIoab/nkYRVfLAg+Q==',
    ].join(''),
  },
  {
    facilityCode: '42002',
    subjectName: 'CN=Mock facility 42002, O=Lien Thong mock, C=VN',
    modulus: [
      'b22333a5630ab25609260e9358c020aa0e4d7bf9262fdc4e579efe7dd4a0c69433f6cb8ac7f69b33c4a8f2ff566bf7e4fbac',
      'bf7d64994df4bd723cf8e6e733dc106ab946e6dc8ff6a00e41000f4f4f34f6ccc6e3c42dc6a985cc4a07ca48ca86642eb53b',
      'd1913032fec2f5746dee441282f6e7b8f001babbbeb902ccc0dad786d321525e098409fea1bb800a33889ed834c5c5259e24',
      'ccf7e4869662f07902cd65149fe34c3f6aeb681acfdb0046b5d033c2b202b93e0425e187fcd59c6b21c7e5dee872f43409b4',
      'bb24c1c98a76f59ce788becc6e5df1f76ef23af73e9dbb2ed272aa01a2a7ad1963af58f124877211213a62ad1110ad3d95bc',
      '65fc13c8040d',
    ].join(''),
    certificate: [
      'MIIDbTCCAlWgAwIBAgIUafHdffOQjiB16ZEodmPJ+R0qAdkwDQYJKoZIhvcNAQELBQAwRTELMAkGA1UEBhMCVk4xGDAWBgNVBAoM',
      'D0xpZW4gVGhvbmcgbW9jazEcMBoGA1UEAwwTTW9jayBmYWNpbGl0eSA0MjAwMjAgFw0yNjExMjUyMjUwMTRaGA8yMTAwMTAyODIy',
      'NTAxNFowRTELMAkGA1UEBhMCVk4xGDAWBgNVBAoMD0xpZW4gVGhvbmcgbW9jazEcMBoGA1UEAwwTTW9jayBmYWNpbGl0eSA0MjAw',
      'MjCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBALIjM6VjCrJWCSYOk1jAIKoOTXv5Ji/cTlee/n3UoMaUM/bLisf2mzPE',
      'qPL/Vmv35Pusv31kmU30vXI8+ObnM9wQarlG5tyP9qAOQQAPT0809szG48QtxqmFzEoHykjKhmQutTvRkTAy/sL1dG3uRBKC9ue4',
      '8AG6u765AszA2teG0yFSXgmECf6hu4AKM4ie2DTFxSWeJMz35IaWYvB5As1lFJ/jTD9q62gaz9sARrXQM8KyArk+BCXhh/zVnGsh',
      'x+Xe6HL0NAm0uyTByYp29ZzniL7Mbl3x927yOvc+nbsu0nKqAaKnrRljr1jxJIdyESE6Yq0REK09lbxl/BPIBA0CAwEAAaNTMFEw',
      'HQYDVR0OBBYEFGvhMX9R0DTcvuIZfoMyzBWnXGPxMB8GA1UdIwQYMBaAFGvhMX9R0DTcvuIZfoMyzBWnXGPxMA8GA1UdEwEB/wQF',
      'MAMBAf8wDQYJKoZIhvcNAQELBQADggEBACjKD4uZPa7mwdfEfPkFh1bofS0vKUyG2YHL1nBL7nYYQazREfQBctVdJmfitIsuRAjJ',
      'Hpy2yz0U2TsGGIi0X9kzOxqd7LZp72LznA3Ju9XOmYzNzgkeJBInLUtdNPE85TL/py00dXncTq7ej5hum8qqfhllJcLp2bgBrWN7',
      'BXg1/SwvHATyzF2QNU07wTS6F5HPl7H0+PKKv/5NIdErW+BmS/Emfb/ZX+CyII6zwDv/8UhUe8dkSXAJsdLmWUUrhcsf2I2+kEdv',
      'KBvEIcfcJxoMNXARzvjaJGSKfeqSg3nhVnUVAtCWBAA94ArTUL0f+9pmguIByfSc8WF6i12SKmc=',
    ].join(''),
    privateKey: [
      'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQCyIzOlYwqyVgkmDpNYwCCqDk17+SYv3E5Xnv591KDGlDP2y4rH',
      '9pszxKjy/1Zr9+T7rL99ZJlN9L1yPPjm5zPcEGq5Rubcj/agDkEAD09PNPbMxuPELcaphcxKB8pIyoZkLrU70ZEwMv7C9XRt7kQS',
      'gvbnuPABuru+uQLMwNrXhtMhUl4JhAn+obuACjOIntg0xcUlniTM9+SGlmLweQLNZRSf40w/autoGs/bAEa10DPCsgK5PgQl4Yf8',
      '1ZxrIcfl3uhy9DQJtLskwcmKdvWc54i+zG5d8fdu8jr3Pp27LtJyqgGip60ZY69Y8SSHchEhOmKtERCtPZW8ZfwTyAQNAgMBAAEC',
      'ggEAAlCTlgb712Y0Z23LdSnGwuIj5TdPMbjRI8sjHD6sRo61pibuJLvY0T4xW9PJkbMxvIhGhlPNhV/N+AANOlYV+Tp7yIom62xl',
      'FGta/0WaDqA6wypw2nAl1rbjkrEYBdFSS1b4CYQnONMdnSog9MfvbOlav/2wak7wEmhhCu9INYJU/cPZEiQt+8rQR9reNk3Qx2SH',
      'r6iwfq2CUy2G9dAmEBpkkX27D33F+Nuht8xZhLArNChu8FZeVSdh+85PZCjtVyJPHNuZM1RhZgrTGZ0hgXX7/AeMfFZfd82l6g/D',
      '6mnUm+IW4ukEkjw03nmTo8AIotaRQTWVhgc9Yf1sgMLkAQKBgQD1DUFGQA40y8nhriKWi0+y4bk7amJSLUwfSus/QMNDZ3u/AyY2',
      '/280JPdSGvZwCXWxLWPxNmUzBJ3YMGCl/ZNzy1W7PwOWfbyNSN+OXfRlOZIDBGKHjUL0Rce23ohAydwozd+2XGYE7FZotrFFVxlI',
      'UBT0HZaL4TVbGeW/oEyCjQKBgQC6GJ/P4lXuN8YnLS9/x0+peGmF8m7hXQ3y9bsXI4hVJZBkb+r4gUQGEq3W5vor+aT5SUyoENK5',
      'OYTgvdGr+ckJp3J/GWSDak6JPNqNh5XykebS67vfon4C3gnk+vz0CTUi0NSGIlUNSRNRIXRDjf65w8xNj3eIZo6ZQhAj/GHngQKB',
      'gQCVI6IMbUO4IicV8PMgCF1TE0m2vYJlXSgtC12tO28bgMmxcOs7Ia6+X5keIUbG3RsB4Awpa9+fcznVr2vC2ld5a9EbirhWSOQO',
      'YMGeVdQ+HxGcQHju4qxTGnz38Ouf8rrJIrL6u7VjXashQ78T4nSCrCp0f+V18HSWo2ZOf/LQqQKBgDpaWlJPQG6wInxKWOiSUNJt',
      'JXmQ6V/VU/hpQT8iLy+z1bEIvv8pWXEmDkiiqLN9VlOsvlK847ac6KOoIcTxUC6syOQ9zBzBCttRr55Nc6FaSqy8qm6Xfzfa8/NP',
      'GF5VPMor/VgKD+1YiqwX92LvdX4+fSOc5vhoYDKCWplOHE0BAoGBANndXI+/3eGLNyDfb+CKPGj2ubUxXTgrL4RsO6FbgHEhYhkq',
      '/0qdRNVPX6aPVFG0lOOniZ2lvzpeG20VIjCQWbofCLyRwPIM5IhIvkfl/2GYgiWouk8iHuEYHdtZx+6Uofn89/3VcrrV7X0ZBqkX',
      '6nNOmeqK83Qt64dh1rXHKtfg',
    ].join(''),
  },
]
