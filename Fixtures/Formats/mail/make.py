#!/usr/bin/env python3
"""Writes the mails of this folder that a real program makes: Python's email library. The others are written by hand.

Run in this folder: python3 make.py. The same bytes come out each time.
"""
import email.charset
import email.policy
from email import encoders
from email.header import Header
from email.message import EmailMessage, Message
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart

RATING_EN = """\
Dear families,

Under the state\u2019s accountability system, Lincoln School received a C
this year, one letter better than last year, and we \u201care not done.\u201d

Our teachers will use the results of the state test to plan for spring.
If you have questions, call the front office at 555-0130.

Thank you,
Dolores Quintana
"""
RATING_HTML = """\
<html><head><title>Our school's rating</title></head><body>
<p>Dear families,</p>
<p>Under the state\u2019s <b>accountability</b> system, Lincoln School received a C this year. The
accountability system is how the state checks and rates every public school.</p>
<p>Thank you,<br>Dolores Quintana</p>
</body></html>
"""
RATING_ES = """\
Estimadas familias:

Según el sistema de rendición de cuentas del estado, la Escuela Lincoln
recibió una C este año, una letra mejor que el año pasado, y “seguimos
trabajando”.

¿Tiene preguntas? Llame a la oficina al 555-0130.

Atentamente,
Dolores Quintana
"""
ABSENCE_AR = """\
أولياء الأمور الكرام،

غاب ابنكم عشرة أيام هذا العام. تسمي المدرسة هذا التغيب المزمن.
اتصلوا بنا على الرقم 555-0121 كي نساعدكم.

مع الشكر،
مكتب الحضور
"""
ABSENCE_ZH = """\
尊敬的家长：

贵子女今年已缺课十天，属于长期缺勤。我们希望能帮助您。
请致电 555-0121，每天上午七点半以后都有人接听。

此致
出勤办公室
"""
ABSENCE_VI = """\
Kính gửi quý phụ huynh,

Con em quý vị đã vắng mặt mười ngày trong năm học này. Nhà trường gọi đó là
vắng mặt thường xuyên. Xin gọi 555-0121 để chúng tôi có thể giúp quý vị.

Trân trọng,
Văn phòng Điểm danh
"""
MEETING_JA = """\
保護者の皆様

来週の面談では、お子様の個別教育計画についてお話しします。
ご都合の悪い方は555-0144までお電話ください。

リンカーン小学校
"""
FLOWED_EN = """\
Dear families, 
under the state's accountability 
system, Lincoln School received a C this year, one letter better than 
last year.

- Call the front office at 555-0130.
- Come to the library on 
Tuesday at 6:00 p.m.

 From now on the report card comes in June.

> Will the report card explain how the 
> accountability system works?
>> We asked the same 
>> question in May.

-- 
Dolores Quintana
Principal, Lincoln School
"""
DELSP_ZH = "尊敬的家长：\n\n贵子女今年已缺课十天，属于长 \n期缺勤。我们希望能帮助您。\n"


def text(body, charset, encoding, subtype="plain", **parameters):
    part = MIMENonMultipart("text", subtype, charset=charset, **parameters)
    kind = email.charset.Charset(charset)
    kind.body_encoding = {"qp": email.charset.QP, "base64": email.charset.BASE64, "8bit": None}[encoding]
    data = body.encode(charset)
    if encoding == "8bit":
        part["Content-Transfer-Encoding"] = "8bit"
        part.set_payload(data.decode("ascii", "surrogateescape"))
    else:
        part.set_payload(data)
        (encoders.encode_quopri if encoding == "qp" else encoders.encode_base64)(part)
        if encoding == "qp":
            # The library codes every blank; programs that send do not.
            part.set_payload(quoted_printable(data))
    return part


def quoted_printable(data):
    import quopri
    return quopri.encodestring(data, quotetabs=False).decode("ascii")


def write(name, message, subject, charset="utf-8", language=None, crlf=True):
    message["From"] = "Lincoln School <office@lincoln.example>"
    message["To"] = "families@lincoln.example"
    message["Subject"] = Header(subject, charset, maxlinelen=60)
    message["Date"] = "Mon, 16 Nov 2026 09:14:00 -0600"
    message["Message-ID"] = f"<{name}@lincoln.example>"
    message["MIME-Version"] = "1.0"
    if language:
        message["Content-Language"] = language
    numbers = 0
    for part in message.walk():
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_lincoln_{numbers}")
            numbers += 1
    policy = email.policy.compat32.clone(linesep="\r\n" if crlf else "\n", max_line_length=78)
    with open(f"{name}.eml", "wb") as file:
        file.write(message.as_bytes(policy=policy))


def multipart(subtype, *parts):
    message = MIMEMultipart(subtype)
    for part in parts:
        message.attach(part)
    for part in [message, *parts]:
        del part["MIME-Version"]
    return message


def attachment(name, maintype, subtype, data, **parameters):
    part = MIMEBase(maintype, subtype, **parameters)
    part.set_payload(data)
    encoders.encode_base64(part)
    part.add_header("Content-Disposition", "attachment", filename=name)
    del part["MIME-Version"]
    return part


def single(part):
    del part["MIME-Version"]
    return part


# One text, each in the character set and the transfer encoding that programs of its country use.
write("windows-1252.es", single(text(RATING_ES, "windows-1252", "qp")), "La calificación de la escuela", "windows-1252", "es")
write("windows-1256.ar", single(text(ABSENCE_AR, "windows-1256", "base64")), "التغيب عن المدرسة", "windows-1256", "ar")
write("gb18030.zh-Hans", single(text(ABSENCE_ZH, "gb18030", "8bit")), "关于缺勤的通知", "gb18030", "zh-Hans", crlf=False)
write("base64.vi", single(text(ABSENCE_VI, "utf-8", "base64")), "Về việc vắng mặt", "utf-8", "vi")
write("iso-2022-jp.ja", single(text(MEETING_JA, "iso-2022-jp", "8bit")), "個別教育計画の面談", "iso-2022-jp", "ja", crlf=False)
write("flowed.en", single(text(FLOWED_EN, "us-ascii", "8bit", format="flowed")), "Our school's rating", "us-ascii", "en")
write("delsp.zh-Hans", single(text(DELSP_ZH, "utf-8", "qp", format="flowed", delsp="yes")), "缺勤", "utf-8", "zh-Hans")

# Forms of one letter: the HTML explains, the plain text does not.
write("alternative.en", multipart(
    "alternative", text(RATING_EN, "utf-8", "qp"), text(RATING_HTML, "windows-1252", "qp", "html")),
    "Our school’s rating", "utf-8", "en")

# A letter with attachments: one that is read, one that is not, and a picture.
write("attachments.en", multipart(
    "mixed",
    multipart("alternative", text("Dear families,\n\nThe letter is attached.\n", "utf-8", "8bit"),
              text("<p>Dear families,</p><p>The letter is attached.</p>\n", "utf-8", "8bit", "html")),
    attachment("letter für Eltern.txt", "text", "plain", RATING_EN.encode("windows-1252"), charset="windows-1252"),
    attachment("budget.xyz", "application", "octet-stream", bytes(range(256))),
    attachment("logo.png", "image", "png", b"\x89PNG\r\n\x1a\n")),
    "A letter for you", "utf-8", "en")

# A forwarded mail inside a mail.
inner = single(text(RATING_ES, "utf-8", "8bit"))
inner["From"] = "office@lincoln.example"
inner["Subject"] = Header("La calificación de la escuela", "utf-8")
inner["Content-Language"] = "es"
forwarded = MIMEMessage(inner)
write("attached-mail.en", multipart("mixed", text("Please see the mail of our school.\n", "us-ascii", "8bit"), forwarded),
      "Fwd: our school", "us-ascii", "en")
