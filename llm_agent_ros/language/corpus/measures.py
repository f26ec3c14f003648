"""Lengths and times as they are said in words: halves, quarters, couples, an hour and a half, 一刻钟, 一米五.

Each has what the model shall write; the unit is one that it can copy or halve without reckoning.
"""

from __future__ import annotations

from llm_agent_ros.language.corpus.fill import Form

_NUMBERS = {'one': 1, 'two': 2, 'three': 3, 'four': 4, 'five': 5, 'six': 6, 'eight': 8, 'ten': 10}
_HAN = {'一': 1, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '八': 8, '十': 10}
_ABOUT = ('', '', '', 'about ', '', '', '', 'roughly ', '', '', '', 'around ')
_SPARE = ('', '', '', '', '', '左右')
_PLAIN = ('a bare', 'a short', 'a score', 'about', 'another', 'a full', 'a whole', 'a good', 'one whole', 'one single', 'a couple more', 'one half')
_PLAIN_ZH = ('大概', '差不多', '大约', '整整', '足足', '个把', '一小会', '一会', '一米来', '两米来', '半米来', '五十来', '二十来', '十来', '一刻来')


def _hedged(forms: tuple[Form, ...]) -> tuple[Form, ...]:
    return tuple(
        (words if words.startswith(_PLAIN) or words.endswith((' so', ' thereabouts')) else _ABOUT[number % len(_ABOUT)] + words, out)
        for number, (words, out) in enumerate(forms)
    )


def _spared(forms: tuple[Form, ...]) -> tuple[Form, ...]:
    return tuple(
        (words if words.startswith(_PLAIN_ZH) else words + _SPARE[number % len(_SPARE)], out)
        for number, (words, out) in enumerate(forms)
    )


_TIMES_EN: tuple[Form, ...] = (
    ('a quarter of an hour', ' 15 min'), ('a quarter of an hour', ' 15 min'), ('a quarter hour', ' 15 min'), ('quarter of an hour', ' 15 min'), ('one quarter of an hour', ' 15 min'), ('a full quarter of an hour', ' 15 min'),
    ('three quarters of an hour', ' 45 min'), ('three-quarters of an hour', ' 45 min'), ('half an hour', ' 0.5 h'), ('a half hour', ' 0.5 h'), ('half of an hour', ' 0.5 h'), ('a good half hour', ' 0.5 h'),
    ('an hour and a half', ' 1.5 h'), ('an hour and a half', ' 1.5 h'), ('one and a half hours', ' 1.5 h'), ('one hour and a half', ' 1.5 h'), ('an hour and a quarter', ' 1.25 h'), ('one and a quarter hours', ' 1.25 h'),
    ('an hour', ' 1 h'), ('a whole hour', ' 1 h'), ('an hour or so', ' 1 h'), ('one single hour', ' 1 h'), ('a couple of hours', ' 2 h'), ('ninety minutes', ' 90 min'),
    ('half a minute', ' 0.5 min'), ('half a minute', ' 0.5 min'), ('half a minute or so', ' 0.5 min'), ('a half minute', ' 0.5 min'), ('half of a minute', ' 0.5 min'), ('thirty seconds', ' 30 s'),
    ('a minute and a half', ' 1.5 min'), ('a minute and a half', ' 1.5 min'), ('one and a half minutes', ' 1.5 min'), ('one minute and a half', ' 1.5 min'), ('a minute thirty', ' 1.5 min'), ('one point five minutes', ' 1.5 min'),
    ('a couple of minutes', ' 2 min'), ('a couple of minutes', ' 2 min'), ('a couple minutes', ' 2 min'), ('a couple of mins', ' 2 min'), ('a good couple of minutes', ' 2 min'), ('a good two minutes', ' 2 min'),
    ('a couple of seconds', ' 2 s'), ('a couple of secs', ' 2 s'), ('a dozen seconds', ' 12 s'), ('a minute', ' 1 min'), ('a full minute', ' 1 min'), ('one whole minute', ' 1 min'), ('a minute or so', ' 1 min'),
    ('a quarter of a minute', ' 15 s'), ('three quarters of a minute', ' 45 s'), ('half a dozen minutes', ' 6 min'), ('a dozen minutes', ' 12 min'), ('a second and a half', ' 1.5 s'), ('half a second', ' 0.5 s'),
    ('three quarters of an hour', ' 45 min'), ('about three quarters of an hour', ' 45 min'), ('three quarters of an hour or so', ' 45 min'), ('three quarter hours', ' 45 min'), ('a good three quarters of an hour', ' 45 min'), ('three-quarter of an hour', ' 45 min'), ('a bare quarter of an hour', ' 15 min'), ('a quarter of an hour or so', ' 15 min'), ('about a quarter of an hour', ' 15 min'), ('quarter of an hour or thereabouts', ' 15 min'), ('a short quarter of an hour', ' 15 min'),
    ('an hour and a quarter', ' 1.25 h'), ('one hour and a quarter', ' 1.25 h'), ('about an hour and a quarter', ' 1.25 h'), ('two hours and a quarter', ' 2.25 h'), ('two and a quarter hours', ' 2.25 h'), ('an hour and three quarters', ' 1.75 h'), ('one and three quarter hours', ' 1.75 h'), ('two hours and a half', ' 2.5 h'), ('three hours and a half', ' 3.5 h'), ('half an hour or so', ' 0.5 h'), ('a full half hour', ' 0.5 h'),
    ('ninety seconds', ' 90 s'), ('ninety secs', ' 90 s'), ('90 seconds', ' 90 s'), ('90 secs', ' 90 s'), ('90s', ' 90 s'), ('45s', ' 45 s'), ('a hundred seconds', ' 100 s'), ('one hundred and twenty seconds', ' 120 s'), ('120 seconds', ' 120 s'), ('a hundred and eighty seconds', ' 180 s'), ('15 min', ' 15 min'), ('15min', ' 15 min'), ('15 mins', ' 15 min'), ('15 minutes', ' 15 min'), ('fifteen minutes', ' 15 min'), ('fifteen mins', ' 15 min'), ('20 mins', ' 20 min'), ('45 min', ' 45 min'), ('45 minutes', ' 45 min'), ('forty-five minutes', ' 45 min'), ('30 mins', ' 30 min'), ('10min', ' 10 min'),
    ('sixty minutes', ' 60 min'), ('75 minutes', ' 75 min'), ('seventy-five minutes', ' 75 min'), ('90 minutes', ' 90 min'), ('1 hr', ' 1 h'), ('2 hrs', ' 2 h'), ('1.5 hours', ' 1.5 h'), ('1.5 hrs', ' 1.5 h'), ('0.5 hours', ' 0.5 h'), ('three hours', ' 3 h'), ('a couple of hrs', ' 2 h'), ('two and a half mins', ' 2.5 min'), ('2.5 minutes', ' 2.5 min'), ('three minutes and a half', ' 3.5 min'), ('a minute and a quarter', ' 1.25 min'), ('twenty odd seconds', ' 20 s'), ('a score of seconds', ' 20 s'),
)
_METRES: tuple[Form, ...] = (
    ('half a *', ' 0.5 m'), ('half a *', ' 0.5 m'), ('a half *', ' 0.5 m'), ('half of a *', ' 0.5 m'), ('half a * or so', ' 0.5 m'), ('another half *', ' 0.5 m'), ('one half *', ' 0.5 m'), ('zero point five *s', ' 0.5 m'),
    ('a * and a half', ' 1.5 m'), ('a * and a half', ' 1.5 m'), ('one and a half *s', ' 1.5 m'), ('one * and a half', ' 1.5 m'), ('one * fifty', ' 1.5 m'), ('a * fifty', ' 1.5 m'), ('one point five *s', ' 1.5 m'), ('about a * and a half', ' 1.5 m'),
    ('a * twenty', ' 1.2 m'), ('two point five *s', ' 2.5 m'), ('two *s and a half', ' 2.5 m'), ('three *s and a half', ' 3.5 m'), ('two and a quarter *s', ' 2.25 m'), ('a quarter of a *', ' 0.25 m'), ('a quarter *', ' 0.25 m'), ('three quarters of a *', ' 0.75 m'), ('one and a quarter *s', ' 1.25 m'),
    ('a couple of *s', ' 2 m'), ('a couple of *s', ' 2 m'), ('a couple *s', ' 2 m'), ('a couple more *s', ' 2 m'), ('a full *', ' 1 m'), ('a whole *', ' 1 m'), ('a * or so', ' 1 m'), ('one single *', ' 1 m'), ('another *', ' 1 m'), ('half a dozen *s', ' 6 m'),
)
_LENGTHS_EN: tuple[Form, ...] = (
    *((words.replace('*', ('metre', 'meter')[number % 2]), out) for number, (words, out) in enumerate(_METRES)),
    ('a foot', ' 1 ft'), ('a foot and a half', ' 1.5 ft'), ('one and a half feet', ' 1.5 ft'), ('half a foot', ' 0.5 ft'), ('a couple of feet', ' 2 ft'), ('two and a half feet', ' 2.5 ft'), ('three feet or so', ' 3 ft'),
    ('a hundred centimetres', ' 100 cm'), ('fifty centimetres or so', ' 50 cm'), ('twenty-five centimetres', ' 25 cm'), ('a hundred and twenty centimetres', ' 120 cm'),
)
_TIMES_ZH: tuple[Form, ...] = (
    ('一刻钟', ' 15 min'), ('一刻钟', ' 15 min'), ('一刻钟', ' 15 min'), ('整整一刻钟', ' 15 min'), ('差不多一刻钟', ' 15 min'), ('大概一刻钟', ' 15 min'), ('足足一刻钟', ' 15 min'),
    ('三刻钟', ' 45 min'), ('三刻钟', ' 45 min'), ('大概三刻钟', ' 45 min'), ('差不多三刻钟', ' 45 min'), ('两刻钟', ' 30 min'), ('一小时一刻钟', ' 1.25 h'),
    ('半分钟', ' 0.5 min'), ('半分钟', ' 0.5 min'), ('半分钟', ' 0.5 min'), ('大概半分钟', ' 0.5 min'), ('零点五分钟', ' 0.5 min'),
    ('一分半', ' 1.5 min'), ('一分半', ' 1.5 min'), ('一分半钟', ' 1.5 min'), ('一分半钟', ' 1.5 min'), ('一分三十秒', ' 1.5 min'), ('一点五分钟', ' 1.5 min'), ('1分半', ' 1.5 min'), ('1分半钟', ' 1.5 min'),
    ('两分半', ' 2.5 min'), ('两分半钟', ' 2.5 min'), ('三分半钟', ' 3.5 min'), ('三分半', ' 3.5 min'), ('四分半钟', ' 4.5 min'), ('一分钟', ' 1 min'), ('整整一分钟', ' 1 min'), ('足足两分钟', ' 2 min'), ('俩分钟', ' 2 min'),
    ('半个小时', ' 0.5 h'), ('半小时', ' 0.5 h'), ('半个钟头', ' 0.5 h'), ('半个钟', ' 0.5 h'), ('半拉钟头', ' 0.5 h'), ('大约半小时', ' 0.5 h'), ('差不多半个小时', ' 0.5 h'),
    ('一个半小时', ' 1.5 h'), ('一个半小时', ' 1.5 h'), ('一个半钟头', ' 1.5 h'), ('一个半钟', ' 1.5 h'), ('一小时半', ' 1.5 h'), ('一点五小时', ' 1.5 h'), ('1个半小时', ' 1.5 h'), ('两个半小时', ' 2.5 h'), ('两个半钟头', ' 2.5 h'), ('三个半小时', ' 3.5 h'),
    ('一个钟头', ' 1 h'), ('一个钟', ' 1 h'), ('个把小时', ' 1 h'), ('个把钟头', ' 1 h'), ('两个钟头', ' 2 h'), ('俩钟头', ' 2 h'), ('俩小时', ' 2 h'), ('一小会儿', ' 5 s'), ('一会会儿', ' 5 s'), ('一秒半', ' 1.5 s'), ('半秒', ' 0.5 s'),
    ('十五分钟', ' 15 min'), ('十五分钟', ' 15 min'), ('15分钟', ' 15 min'), ('15分', ' 15 min'), ('15 min', ' 15 min'), ('四十五分钟', ' 45 min'), ('45分钟', ' 45 min'), ('三刻钟', ' 45 min'), ('三刻', ' 45 min'), ('整整三刻钟', ' 45 min'), ('足足三刻钟', ' 45 min'), ('3刻钟', ' 45 min'), ('1刻钟', ' 15 min'), ('一刻来钟', ' 15 min'), ('大约一刻钟', ' 15 min'), ('大约三刻钟', ' 45 min'), ('四分之一小时', ' 15 min'), ('四分之三小时', ' 45 min'), ('四分之三个小时', ' 45 min'),
    ('一个小时一刻钟', ' 1.25 h'), ('一小时三刻钟', ' 1.75 h'), ('两小时一刻钟', ' 2.25 h'), ('一个半小时', ' 1.5 h'), ('一个半小时', ' 1.5 h'), ('大概一个半小时', ' 1.5 h'), ('足足一个半小时', ' 1.5 h'), ('1.5小时', ' 1.5 h'), ('1.5个小时', ' 1.5 h'), ('两小时半', ' 2.5 h'), ('2个半小时', ' 2.5 h'), ('三个小时', ' 3 h'), ('3小时', ' 3 h'), ('四个半钟头', ' 4.5 h'),
    ('90秒', ' 90 s'), ('90秒', ' 90 s'), ('90秒钟', ' 90 s'), ('九十秒', ' 90 s'), ('九十秒钟', ' 90 s'), ('一百秒', ' 100 s'), ('一百二十秒', ' 120 s'), ('120秒', ' 120 s'), ('一百八十秒', ' 180 s'), ('45秒', ' 45 s'), ('六十分钟', ' 60 min'), ('90分钟', ' 90 min'), ('九十分钟', ' 90 min'), ('七十五分钟', ' 75 min'), ('二十来分钟', ' 20 min'), ('二十来秒', ' 20 s'), ('十来分钟', ' 10 min'), ('十来秒', ' 10 s'), ('1.5分钟', ' 1.5 min'), ('2分半', ' 2.5 min'), ('五分半钟', ' 5.5 min'),
)
_LENGTHS_ZH: tuple[Form, ...] = (
    ('半米', ' 0.5 m'), ('半米', ' 0.5 m'), ('半米', ' 0.5 m'), ('大概半米', ' 0.5 m'), ('差不多半米', ' 0.5 m'), ('零点五米', ' 0.5 m'), ('半公尺', ' 0.5 m'), ('半米来远', ' 0.5 m'),
    ('一米五', ' 1.5 m'), ('一米五', ' 1.5 m'), ('一米五', ' 1.5 m'), ('一米半', ' 1.5 m'), ('一米半', ' 1.5 m'), ('1米5', ' 1.5 m'), ('1米半', ' 1.5 m'), ('一点五米', ' 1.5 m'), ('一公尺半', ' 1.5 m'), ('大概一米五', ' 1.5 m'), ('差不多一米半', ' 1.5 m'),
    ('两米半', ' 2.5 m'), ('两米半', ' 2.5 m'), ('两米五', ' 2.5 m'), ('两米五', ' 2.5 m'), ('二点五米', ' 2.5 m'), ('2米半', ' 2.5 m'), ('三米半', ' 3.5 m'), ('三米五', ' 3.5 m'), ('四米半', ' 4.5 m'), ('四米五', ' 4.5 m'), ('五米半', ' 5.5 m'),
    ('一米二', ' 1.2 m'), ('一米三', ' 1.3 m'), ('一米八', ' 1.8 m'), ('两米二', ' 2.2 m'), ('两米三', ' 2.3 m'), ('两米八', ' 2.8 m'), ('三米二', ' 3.2 m'), ('1米2', ' 1.2 m'), ('一米二五', ' 1.25 m'), ('一米七五', ' 1.75 m'), ('零点八米', ' 0.8 m'), ('零点三米', ' 0.3 m'), ('三点五米', ' 3.5 m'), ('一点二米', ' 1.2 m'),
    ('一米', ' 1 m'), ('整整一米', ' 1 m'), ('一米来远', ' 1 m'), ('两米来远', ' 2 m'), ('一百公分', ' 100 cm'), ('五十公分', ' 50 cm'), ('五十来公分', ' 50 cm'), ('二十公分', ' 20 cm'), ('一百二十厘米', ' 120 cm'),
)

TIMES: dict[str, tuple[Form, ...]] = {
    'en': _hedged(_TIMES_EN) + tuple(
        form for words, value in list(_NUMBERS.items())[1:] for form in (
            (f'{words} and a half minutes', f' {value}.5 min'), (f'{words} minutes or so', f' {value} min'), (f'{words} minutes and a half', f' {value}.5 min'),
        )
    ) + tuple((f'{words} and a half hours', f' {value}.5 h') for words, value in list(_NUMBERS.items())[1:4]),
    'zh': _spared(_TIMES_ZH) + tuple(
        form for han, value in _HAN.items() for form in ((f'{han}分钟左右', f' {value} min'), (f'大概{han}分钟', f' {value} min'))
    ),
}
"""Times in words."""

LENGTHS: dict[str, tuple[Form, ...]] = {
    'en': _hedged(_LENGTHS_EN) + tuple(
        form for words, value in list(_NUMBERS.items())[1:] for form in (
            (f'{words} and a half metres', f' {value}.5 m'), (f'{words} and a half meters', f' {value}.5 m'), (f'{words} metres or so', f' {value} m'),
        )
    ),
    'zh': _spared(_LENGTHS_ZH) + tuple(
        form for han, value in _HAN.items() for form in ((f'{han}米左右', f' {value} m'), (f'大概{han}米', f' {value} m'))
    ),
}
"""Lengths in words."""
