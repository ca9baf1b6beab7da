def prove(shop, stand, browser, folder, is_short, is_http2):
    pass
