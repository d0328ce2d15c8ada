<@part.letter subject=t("notices.order.moved.RETURNED.subject", number) title=t("notices.order.moved.RETURNED.title")
  preheader=t("notices.order.moved.RETURNED.text", number, reason) why=t("notices.order.footer", head.name)>
<@part.say t("notices.order.greeting", name)/>
<@part.say t("notices.order.moved.RETURNED.text", number, reason)/>
<@part.facts [{"label": t("notices.order.number"), "value": number}] + facts/>
<@part.button t("notices.order.link") link/>
</@part.letter>
