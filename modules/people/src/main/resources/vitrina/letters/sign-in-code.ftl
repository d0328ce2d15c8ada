<@part.letter subject=t("people.mail.code.subject", code) title=t("people.mail.code.title") preheader=t("people.mail.code.text", minutes)
  why=t("people.mail.code.footer", head.name)>
<@part.say t("people.mail.code.text", minutes)/>
<@part.code code/>
<@part.small t("people.mail.code.unasked")/>
</@part.letter>
