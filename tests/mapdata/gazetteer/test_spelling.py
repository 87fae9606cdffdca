from mapdata.gazetteer.spelling import sounds


def test_romanisations_of_one_name_sound_alike():
    assert sounds("al bireh") == sounds("al birah")
    assert sounds("al zabadani") == sounds("az zabadani")
    assert sounds("beit sahour") == sounds("bayt sahur")
    assert sounds("mogilyov") != sounds("mahilyow")
