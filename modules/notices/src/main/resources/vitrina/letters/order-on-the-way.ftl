<@part.letter subject=t("notices.order.moved.ON_THE_WAY.subject", number) title=t("notices.order.moved.ON_THE_WAY.title")
  preheader=t("notices.order.moved.ON_THE_WAY.text", number, reason) why=t("notices.order.footer", head.name)>
<@part.say t("notices.order.greeting", name)/>
<@part.say t("notices.order.moved.ON_THE_WAY.text", number, reason)/>
<@part.facts [{"label": t("notices.order.number"), "value": number}] + facts/>
<@part.button t("notices.order.link") link/>
<@part.place t("notices.order.to") address/>
</@part.letter>
